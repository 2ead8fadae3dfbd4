// What is sealed in a browser opens in the house, and is made of the same bytes: the vectors are checked here and in
// crates/vault/tests/browser.rs.

import { readFileSync } from "node:fs";
import { test } from "node:test";
import assert from "node:assert/strict";
import { binding, fromHex, info, paddedLength, seal, suite, toHex } from "../js/street-seal.js";

const vectors = readFileSync(new URL("street-vectors.txt", import.meta.url), "utf8")
  .trim()
  .split("\n\n")
  .map((block) => Object.fromEntries(block.split("\n").filter((line) => !line.startsWith("#")).map((line) => line.split("="))));

/** The ephemeral key that the house drew when it made the vector. */
const drawn = ({ ekm }) => suite.kem.deriveKeyPair(fromHex(ekm).buffer);

test("there are vectors of several lengths", () => {
  assert.ok(new Set(vectors.map(({ sealed }) => sealed.length)).size >= 3);
});

test("the browser seals to the same bytes as the house", async () => {
  for (const vector of vectors) {
    const sealed = await seal(fromHex(vector.public), fromHex(vector.binding), fromHex(vector.plain), { ekm: await drawn(vector) });
    assert.equal(toHex(sealed), vector.sealed);
  }
});

test("the browser's library opens what the house sealed, and nothing that was changed", async () => {
  for (const { secret, binding: place, sealed, plain } of vectors) {
    const bytes = fromHex(sealed);
    const recipientKey = await suite.kem.deserializePrivateKey(fromHex(secret).buffer);
    const open = (body) =>
      suite.open({ recipientKey, info, enc: bytes.slice(1, 33).buffer }, body, fromHex(place));
    const opened = new Uint8Array(await open(bytes.slice(33)));
    assert.equal(toHex(opened.slice(0, fromHex(plain).length)), plain);
    const changed = bytes.slice(33);
    changed[0] ^= 1;
    await assert.rejects(open(changed));
  }
});

test("a place is written as the house writes it", () => {
  const letter = vectors.find(({ binding: place }) => place.startsWith("62" + "0000000000000006" + toHex(Buffer.from("letter"))));
  assert.ok(letter);
  assert.equal(toHex(binding("letter", fromHex(letter.holder))), letter.binding);
});

test("lengths follow the paper", () => {
  const expected = [[0, 256], [256, 256], [257, 272], [1_000, 1_024], [1_025, 1_088], [65_537, 67_584], [1 << 20, 1 << 20]];
  for (const [length, padded] of expected) assert.equal(paddedLength(length), padded, String(length));
});

test("two seals of the same words differ", async () => {
  const { public: key, binding: place, plain } = vectors[0];
  const once = () => seal(fromHex(key), fromHex(place), fromHex(plain));
  assert.notEqual(toHex(await once()), toHex(await once()));
});
