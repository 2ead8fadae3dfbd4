// What the build gives: small, from nowhere else, and with everything that the pages use.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { before, test } from "node:test";
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { adopted, kept } from "../nlds.mjs";

const STYLE_MAX = 40 * 1024;
const SCRIPT_MAX = 4 * 1024;
/** What the first page carries inside; with its words it stays below 30 KiB (a test of the page itself holds it to that). */
const FRONT_MAX = 12 * 1024;
const FRONT_SCRIPT_MAX = 1024;

const sheets = ["dist/luwte.css", "dist/front.css"];
const scripts = ["dist/luwte.js", "dist/front.js"];
const PLANNER_MAX = 2 * 1024;

const root = new URL("../", import.meta.url);
const read = (name) => readFileSync(new URL(name, root), "utf8");
const build = () => execFileSync(process.execPath, [fileURLToPath(new URL("build.mjs", root))]);

before(build);

test("styles and scripts stay small for an old phone", () => {
  const most = { "dist/luwte.css": STYLE_MAX, "dist/luwte.js": SCRIPT_MAX, "dist/front.css": FRONT_MAX, "dist/front.js": FRONT_SCRIPT_MAX };
  for (const [name, max] of Object.entries(most)) {
    const size = Buffer.byteLength(read(name));
    assert.ok(size <= max, `${name}: ${size} bytes, at most ${max}`);
  }
});

test("the script of an open conversation stays small, takes text for text and talks to its own server", () => {
  const live = read("dist/live.js");
  assert.ok(Buffer.byteLength(live) <= SCRIPT_MAX, `${Buffer.byteLength(live)} bytes`);
  assert.doesNotMatch(live, /https?:|innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(/);
  assert.doesNotMatch(live, /localStorage|sessionStorage|indexedDB|\.cookie/i);
});

test("the script of the desk takes its list as a document and never as markup", () => {
  const desk = read("dist/desk.js");
  assert.ok(Buffer.byteLength(desk) <= SCRIPT_MAX, `${Buffer.byteLength(desk)} bytes`);
  assert.match(desk, /responseType="document"/);
  assert.doesNotMatch(desk, /https?:|innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(/);
  assert.doesNotMatch(desk, /localStorage|sessionStorage|indexedDB|\.cookie/i);
});

test("the same sources give the same bytes", () => {
  const all = () => [...sheets, ...scripts].map(read);
  const first = all();
  build();
  assert.deepEqual(all(), first);
});

test("nothing is fetched from anywhere", () => {
  for (const name of sheets) assert.doesNotMatch(read(name), /url\(|@import|@font-face/, name);
  assert.doesNotMatch(read("dist/luwte.js"), /https?:|XMLHttpRequest/);
  assert.doesNotMatch(read("dist/front.js"), /https?:|EventSource|XMLHttpRequest/);
});

test("nothing is stored on the device", () => {
  for (const name of scripts) assert.doesNotMatch(read(name), /localStorage|sessionStorage|indexedDB|cookie/i, name);
});

test("a sheet reads no property that nobody sets, unless it says what else", () => {
  for (const name of sheets) {
    const css = read(name);
    const set = new Set([...css.matchAll(/(?<=[{;])(--[\w-]+):/g)].map(([, property]) => property));
    const read_ = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, property]) => property);
    assert.deepEqual(read_.filter((property) => !set.has(property)), [], name);
  }
});

test("the first page's sheet says what the whole sheet says", () => {
  const [whole, front] = sheets.map(read);
  assert.doesNotMatch(front, /\.luwte-table|\.luwte-step|\.luwte-code|@layer print/);
  for (const sign of [".luwte-leave", "prefers-color-scheme", ":focus-visible", "forced-colors", "[dir=rtl]"]) {
    assert.ok(whole.includes(sign) && front.includes(sign), sign);
  }
});

test("the planner keeps nothing before its box is ticked, and sends nothing", () => {
  const [source, built] = [read("js/planner.js"), read("dist/planner.js")];
  assert.ok(Buffer.byteLength(built) <= PLANNER_MAX, `${Buffer.byteLength(built)} bytes`);
  assert.equal(source.match(/setItem/g).length, 1);
  assert.match(source, /if \(!keep\.checked\) return;\s+try \{\s+device\.setItem/);
  assert.doesNotMatch(built, /https?:|fetch\(|XMLHttpRequest|sendBeacon|sessionStorage|indexedDB|cookie/i);
});

test("the lock file names no host", () => {
  assert.doesNotMatch(read("package-lock.json"), /https?:\/\//);
});

test("left and right are told by the direction of writing", () => {
  const sources = readdirSync(new URL("css/", root)).map((name) => [name, read(`css/${name}`)]);
  for (const [name, css] of sources) {
    assert.doesNotMatch(css, /(margin|padding|border)-(left|right)|(text-align|float|clear): (left|right)|^\s*(left|right):/m, name);
  }
});

/** The templates of all pages. */
function templates() {
  const crates = new URL("../../", root);
  return readdirSync(crates, { recursive: true })
    .filter((path) => /^[\w-]+[/\\]templates[/\\].*\.html$/.test(path))
    .map((path) => readFileSync(new URL(path, crates), "utf8"));
}

test("a heading with a class of its own says which heading it looks like", () => {
  const headings = templates().flatMap((page) => page.match(/<h[1-3] class="[^"]*"/g) ?? []);
  assert.deepEqual(headings.filter((heading) => !heading.includes("utrecht-heading-")), []);
});

test("each class of a component that a page uses is in the style sheet", () => {
  const pages = templates();
  const used = new Set(pages.flatMap((page) => page.match(/utrecht-[\w-]+/g) ?? []));
  const missing = [...used].filter((name) => !kept.has(name) && !adopted.has(name));
  assert.deepEqual(missing, []);
});
