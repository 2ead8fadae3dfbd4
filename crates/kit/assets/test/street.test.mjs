// What is sealed in a browser opens in the house, and is made of the same bytes: the vectors are checked here and in
// crates/vault/tests/browser.rs.

import { readFileSync } from "node:fs";
import { test } from "node:test";
import assert from "node:assert/strict";
import { ENTRY_LETTERS, ROUND_LETTERS, draw, read as readWord, show } from "../js/street-word.js";
import { add, fresh, isEmpty } from "../js/street-entry.js";
import { fieldDay, minutesBetween, startOf } from "../js/street-start.js";
import { binding, fromHex, info, paddedLength, seal, suite, toHex } from "../js/street-seal.js";
import { inTurn } from "../js/street-turn.js";

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

test("a word is read as it was drawn, however it is typed, and a slip is caught", () => {
  let caught = 0;
  for (let time = 0; time < 200; time++) {
    const length = time % 2 ? ENTRY_LETTERS : ROUND_LETTERS;
    const word = draw(length);
    assert.equal(word.length, length + 1);
    assert.equal(readWord(` ${show(word).toLowerCase()} `, length), word);
    const at = time % length;
    const other = word[at] === "A" ? "B" : "A";
    if (readWord(word.slice(0, at) + other + word.slice(at + 1), length) === undefined) caught++;
    assert.equal(readWord(word.slice(1), length), undefined);
    assert.equal(readWord("", length), undefined);
  }
  assert.equal(caught, 200);
});

test("a round begins at a type of place that the house knows, also when the team has a name of its own for it", () => {
  const plain = startOf("2026-11-22", { place: "park", block: "night", municipality: "Aldorp" });
  assert.deepEqual(plain, { day: "2026-11-22", place: "park", own_place: "", municipality: "Aldorp", block: "night" });
  const own = startOf("2026-11-22", { place: "meeting-place.3", block: "night" });
  assert.deepEqual([own.place, own.own_place, own.municipality], ["meeting-place", "meeting-place.3", ""]);
});

test("a round after midnight is put down under the evening, until six, as in the house", () => {
  const day = (...clock) => fieldDay(new Date(...clock).getTime());
  const zone = process.env.TZ;
  process.env.TZ = "Europe/Amsterdam";
  try {
    assert.deepEqual([day(2026, 10, 22, 23, 59), day(2026, 10, 23, 0, 30)], ["2026-11-22", "2026-11-22"]);
    assert.deepEqual([day(2026, 6, 15, 5, 59), day(2026, 6, 15, 6, 0)], ["2026-07-14", "2026-07-15"]);
    assert.deepEqual([day(2026, 10, 1, 5, 59), day(2026, 10, 1, 6, 0)], ["2026-10-31", "2026-11-01"]);
    assert.deepEqual([day(2027, 0, 1, 0, 0), day(2028, 2, 1, 3, 0)], ["2026-12-31", "2028-02-29"]);
    // The nights in which the clock goes forward and back.
    assert.deepEqual([day(2026, 2, 29, 3, 30), day(2026, 9, 25, 3, 30)], ["2026-03-28", "2026-10-24"]);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test("what is pressed is done in turn, and what fails is told and stops nothing", async () => {
  const [done, told] = [[], []];
  const turn = inTurn((problem) => told.push(problem.message));
  let kept;
  turn(async () => {
    await new Promise((resolve) => (kept = resolve));
    done.push("kept");
  });
  turn(() => done.push("tapped"));
  turn(async () => {
    throw new Error("full");
  });
  turn(() => {
    throw new Error("full as well");
  });
  const all = turn(() => done.push("tapped again"));
  await new Promise(setImmediate);
  assert.deepEqual(done, [], "a tap waits for what is being kept");
  kept();
  await all;
  assert.deepEqual(done, ["kept", "tapped", "tapped again"]);
  assert.deepEqual(told, ["full", "full as well"]);
});

test("the time on the way is told in quarters of an hour, and never says when", () => {
  const minute = 60_000;
  assert.deepEqual([0, 7, 8, 100, 187].map((minutes) => minutesBetween(5, 5 + minutes * minute)), [0, 0, 15, 105, 180]);
  assert.equal(minutesBetween(10 * minute, 0), 0);
});

test("what was tapped or typed is open until it is kept, and a list takes no more than the house keeps", () => {
  assert.ok(isEmpty(fresh()));
  const something = [{ conversations: 1 }, { goods: { card: 1 } }, { questions: [{}] }, { referrals: ["doctor"] }, { note: "Rustig." }];
  for (const one of something) assert.ok(!isEmpty({ ...fresh(), ...one }), JSON.stringify(one));
  const { referrals } = fresh();
  assert.deepEqual([1, 2, 3].map((one) => add(referrals, one, 2)), [true, true, false]);
  assert.deepEqual(referrals, [1, 2]);
});

const built = (name) => readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8");

test("the scripts for the street stay small, take text for text and talk to their own server", () => {
  for (const [name, max] of [["street.js", 56 * 1024], ["street-worker.js", 4 * 1024]]) {
    const script = built(name);
    assert.ok(Buffer.byteLength(script) <= max, `${name}: ${Buffer.byteLength(script)} bytes`);
    assert.doesNotMatch(script, /https?:\/\/|innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(/, name);
    assert.doesNotMatch(script, /localStorage|sessionStorage|\.cookie|geolocation|console\./i, name);
  }
});

test("the service worker holds nothing that seals or opens, and reaches one page", () => {
  const script = built("street-worker.js");
  assert.doesNotMatch(script, /X25519|subtle|deserialize/);
  assert.deepEqual([...new Set(script.match(/"\/[\w/.]+"/g))].sort(), ['"/straat/stand"', '"/vast/"', '"/werk/straat"', '"/werk/straat/pakket"']);
});
