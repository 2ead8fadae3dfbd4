// What the build gives: small, from nowhere else, and with everything that the pages use.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { before, test } from "node:test";
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { adopted, kept } from "../nlds.mjs";

const STYLE_MAX = 40 * 1024;
const SCRIPT_MAX = 4 * 1024;

const root = new URL("../", import.meta.url);
const read = (name) => readFileSync(new URL(name, root), "utf8");
const build = () => execFileSync(process.execPath, [fileURLToPath(new URL("build.mjs", root))]);

before(build);

test("style and script stay small for an old phone", () => {
  const [style, script] = [read("dist/luwte.css"), read("dist/luwte.js")];
  assert.ok(Buffer.byteLength(style) <= STYLE_MAX, `${Buffer.byteLength(style)} bytes`);
  assert.ok(Buffer.byteLength(script) <= SCRIPT_MAX, `${Buffer.byteLength(script)} bytes`);
});

test("the same sources give the same bytes", () => {
  const first = [read("dist/luwte.css"), read("dist/luwte.js")];
  build();
  assert.deepEqual([read("dist/luwte.css"), read("dist/luwte.js")], first);
});

test("nothing is fetched from anywhere", () => {
  assert.doesNotMatch(read("dist/luwte.css"), /url\(|@import|@font-face/);
  assert.doesNotMatch(read("dist/luwte.js"), /https?:|XMLHttpRequest/);
});

test("nothing is stored on the device", () => {
  assert.doesNotMatch(read("dist/luwte.js"), /localStorage|sessionStorage|indexedDB|cookie/i);
});

test("the lock file names no host", () => {
  assert.doesNotMatch(read("package-lock.json"), /https?:\/\//);
});

test("left and right are told by the direction of writing", () => {
  const sources = readdirSync(new URL("css/", root)).map((name) => [name, read(`css/${name}`)]);
  for (const [name, css] of sources) {
    assert.doesNotMatch(css, /(margin|padding)-(left|right)|text-align: (left|right)|^\s*(left|right):/m, name);
  }
});

test("each class of a component that a page uses is in the style sheet", () => {
  const crates = new URL("../../", root);
  const pages = readdirSync(crates, { recursive: true })
    .filter((path) => /^[\w-]+[/\\]templates[/\\].*\.html$/.test(path))
    .map((path) => readFileSync(new URL(path, crates), "utf8"));
  const used = new Set(pages.flatMap((page) => page.match(/utrecht-[\w-]+/g) ?? []));
  const missing = [...used].filter((name) => !kept.has(name) && !adopted.has(name));
  assert.deepEqual(missing, []);
});
