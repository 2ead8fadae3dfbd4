// WCAG 2.2 AA, 1.4.3 and 1.4.11: every pair of colours that meets on a page, in light and in dark.

import { readFileSync } from "node:fs";
import { test } from "node:test";
import assert from "node:assert/strict";

const TEXT = 4.5;
const SHAPE = 3;

const grounds = ["paper", "raised", "sunken", "lee-soft"];
const pairs = [
  ...grounds.flatMap((ground) => [
    ["ink", ground, TEXT],
    ["quiet", ground, TEXT],
    ["link", ground, TEXT],
    ["lee", ground, SHAPE],
    ["focus", ground, SHAPE],
  ]),
  ["lee", "paper", TEXT],
  ["lee", "raised", TEXT],
  ["lee", "lee-soft", TEXT],
  ["edge", "paper", SHAPE],
  ["edge", "raised", SHAPE],
  ["on-lee", "lee", TEXT],
  ["on-lee", "lee-deep", TEXT],
  ["on-harm", "harm-ink", TEXT],
  ["paper", "ink", TEXT],
  ["harm-ink", "paper", TEXT],
  ["harm-ink", "raised", TEXT],
  ["ink", "harm-back", TEXT],
  ["link", "harm-back", TEXT],
  ...["good", "info", "careful", "harm"].flatMap((kind) => [
    [`${kind}-ink`, `${kind}-back`, TEXT],
    ["focus", `${kind}-back`, SHAPE],
  ]),
];

const source = readFileSync(new URL("../css/tokens.css", import.meta.url), "utf8");
const colours = (css) => Object.fromEntries([...css.matchAll(/--luwte-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, ...pair]) => pair));
const darkAt = source.indexOf("prefers-color-scheme: dark");
const light = colours(source.slice(0, darkAt));
const dark = { ...light, ...colours(source.slice(darkAt)) };

function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test("the ratio of black and white is 21", () => {
  assert.equal(contrast("#000000", "#ffffff").toFixed(2), "21.00");
});

test("dark sets each colour that light sets", () => {
  assert.deepEqual(Object.keys(colours(source.slice(darkAt))).sort(), Object.keys(light).sort());
});

for (const [name, theme] of Object.entries({ light, dark })) {
  test(`every pair of colours can be told apart in ${name}`, () => {
    for (const [front, back, least] of pairs) {
      const found = contrast(theme[front], theme[back]);
      assert.ok(found >= least, `${front} on ${back}: ${found.toFixed(2)}, at least ${least} needed`);
    }
  });
}
