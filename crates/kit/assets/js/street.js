// The page for the street. What is put down is sealed at once, to the team; the page keeps no key that opens it and never
// reads it back. What is being tapped stands on the screen and nowhere else.

import { add, fresh, isEmpty } from "./street-entry.js";
import { fromHex, sealLetter, toHex } from "./street-seal.js";
import { fieldDay, minutesBetween, startOf } from "./street-start.js";
import { canKeep, get, put, set, takeBack, unset, waiting } from "./street-store.js";
import { inTurn } from "./street-turn.js";
import { ENTRY_LETTERS, ROUND_LETTERS, draw, read, show } from "./street-word.js";

/** After this a round is over, if nobody said so: nobody is on the street for longer (milliseconds). */
const ROUND_MAX = 18 * 60 * 60 * 1000;
/** So long what was kept can be taken back without a trace (milliseconds). */
const HELD = 5_000;
/** What waits is tried again (milliseconds). */
const AGAIN = 60_000;
/** What is typed or chosen for one entry. */
const FIELDS = ["notitie", "deelwoord", "onderwerp"];

const app = document.getElementById("straat");
const at = (name) => document.getElementById(`straat-${name}`);
const all = (selector) => [...app.querySelectorAll(selector)];
const say = (text) => (at("woord-ervan").textContent = text);

/** What is being put down. */
let entry;
/** The round, as this phone knows it: its id, its word, which phone this is. */
let round;
/** What was kept last, so that it can be taken back while the page is open. */
let last;
let cleared = false;

const random = () => toHex(crypto.getRandomValues(new Uint8Array(16)));

/** The same for two phones that know the same word. */
async function named(...parts) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(parts.join("\u0000")));
  return toHex(new Uint8Array(digest).slice(0, 16));
}

async function keep(content) {
  const packet = { id: random(), sealed: await sealLetter(app.dataset, content) };
  await put(packet);
  return packet.id;
}

// -- what is seen

function counts() {
  const count = (list, code) => list.filter((one) => one === code).length;
  const of = {
    gesprek: () => entry.conversations,
    goed: (code) => entry.goods[code] ?? 0,
    antwoord: (code) => count(entry.questions.map(({ answer }) => answer), code),
    verwezen: (code) => count(entry.referrals, code),
  };
  for (const button of all("[data-tel]")) {
    const number = of[button.dataset.tel](button.dataset.code);
    button.querySelector("[data-aantal]").textContent = number || "";
    button.classList.toggle("luwte-street__on", number > 0);
  }
}

/** What stands in the fields of an entry. */
const typed = () => FIELDS.map((name) => at(name).value);

/** Begins the next entry. What was typed since `kept` was read is already of that one, and stays. */
function clear(kept = typed()) {
  entry = fresh();
  for (const [nr, name] of FIELDS.entries()) if (at(name).value === kept[nr]) at(name).value = "";
  // The word that was given goes with the entry it was given for.
  at("deelwoord-gegeven").textContent = "";
  counts();
}

function draws() {
  at("begin").hidden = Boolean(round);
  at("ronde").hidden = !round;
  at("woord").textContent = round ? show(round.word) : "";
}

function state({ stand, count }) {
  if (stand === "gewist") {
    cleared = true;
    clear();
    app.replaceChildren();
    app.textContent = app.dataset.cleared;
    return;
  }
  const texts = { klaar: app.dataset.waits, later: app.dataset.later, aanmelden: app.dataset.signin };
  at("stand").textContent = count ? texts[stand].replace("#", count) : app.dataset.none;
  at("naar-binnen").hidden = !(count && stand === "aanmelden");
}

const showWaiting = async () => state({ stand: "klaar", count: await waiting() });

// -- sending is the service worker's work

async function send() {
  if (cleared || !navigator.onLine) return;
  const registration = await navigator.serviceWorker.ready;
  registration.active.postMessage("stuur");
}

/** Where the browser can, it sends when the network is back, also when this page is closed by then. */
async function sendLater() {
  if (navigator.onLine) return;
  const registration = await navigator.serviceWorker.ready;
  await registration.sync?.register("pakketten").catch(() => {});
}

// -- what is tapped

/** With the note, which stands in its field until it is kept. */
const tapped = () => ({ ...entry, note: at("notitie").value.trim() });

/** One more, or a word that there is no room: what the house would leave out is not taken. */
function list(all, one) {
  if (!add(all, one, Number(app.dataset.listedMax))) say(app.dataset.full);
}

const taps = {
  gesprek: () => entry.conversations++,
  goed: (code) => (entry.goods[code] = (entry.goods[code] ?? 0) + 1),
  verwezen: (code) => list(entry.referrals, code),
  antwoord(answer, { topic }) {
    if (topic) list(entry.questions, { topic, answer });
    else at("onderwerp").focus();
  },
};

const nameOf = (word) => named("luwte/1 round", app.dataset.holder, word);

async function enter(word) {
  const until = Date.now() + ROUND_MAX;
  const its = { id: await nameOf(word), word, hand: random(), until };
  await set("ronde", its);
  round = its;
  clear();
  draws();
}

/** Out of the round. First it goes from the screen, so that nothing more is tapped or typed in it and then lost. */
async function leave(minutes) {
  at("ronde").hidden = true;
  try {
    if (minutes) await keep({ street: "over", round: round.id, hand: round.hand, minutes });
    await unset("ronde");
    round = undefined;
    last = undefined;
    app.querySelector("[data-doe=terug]").hidden = true;
    at("einde").open = false;
    clear();
  } finally {
    draws();
  }
}

const isOver = () => Boolean(round) && round.until <= Date.now();

/** A round that nobody ended is over by itself. What stands open is of that round, and is kept or cleared first. */
async function leaveIfOver() {
  if (!isOver()) return;
  if (isEmpty(tapped())) await leave();
  else say(app.dataset.open);
}

const deeds = {
  async begin() {
    const chosen = (name) => app.querySelector(`input[name=${name}]:checked`)?.value;
    const [place, block] = [chosen("plek"), chosen("dagdeel")];
    if (!place || !block) return say(app.dataset.choose);
    const start = startOf(fieldDay(Date.now()), { place, block, municipality: at("gemeente")?.value });
    const word = draw(ROUND_LETTERS);
    await keep({ street: "begin", round: await nameOf(word), start });
    await enter(word);
    say("");
  },

  async mee() {
    const word = read(at("rondewoord").value, ROUND_LETTERS);
    if (!word) return say(app.dataset.wrong);
    await enter(word);
    say("");
  },

  deel() {
    at("deelwoord-gegeven").textContent = show(draw(ENTRY_LETTERS));
  },

  async bewaar({ nothing }) {
    const [content, kept] = [tapped(), typed()];
    // Was there something when it was pressed? Then an earlier tap of the same thumb kept it, and said so.
    if (isEmpty(content)) return nothing && say(app.dataset.nothing);
    if ([...content.note].length > app.dataset.noteMax) return say(app.dataset.long);
    const given = at("deelwoord").value || at("deelwoord-gegeven").textContent;
    const word = given && read(given, ENTRY_LETTERS);
    if (given && !word) return say(app.dataset.wrong);
    const id = word ? await named("luwte/1 entry", round.id, word) : random();
    const packet = await keep({ street: "entry", round: round.id, hand: round.hand, entry: id, content });
    last = { packet, entry: id, round };
    clear(kept);
    app.querySelector("[data-doe=terug]").hidden = false;
    say(app.dataset.saved);
    setTimeout(send, HELD);
    // Not waited for, as what is pressed next waits for this.
    sendLater();
  },

  leeg() {
    clear();
    say("");
  },

  /** On the way already? Then the team is told that it does not count, sealed as everything is. */
  async terug() {
    if (!last) return;
    const { packet, entry: id, round: its } = last;
    last = undefined;
    app.querySelector("[data-doe=terug]").hidden = true;
    if (!(await takeBack(packet))) await keep({ street: "undone", round: its.id, hand: its.hand, entry: id });
    say(app.dataset.undone);
  },

  /** It ends with nothing open: what was tapped and not kept would be lost. */
  async klaar() {
    if (!isEmpty(tapped())) return say(app.dataset.open);
    await leave(minutesBetween(round.until - ROUND_MAX, Date.now()));
    say("");
    send();
  },
};

/** What was pressed, when it is its turn; `seen` is what stood on the screen when it was pressed. */
async function act({ tel, code, doe }, seen) {
  if (cleared) return;
  await leaveIfOver();
  const begins = doe === "begin" || doe === "mee";
  // A second tap on what has begun or ended the round asks for nothing more.
  if (begins ? round : !round && doe === "klaar") return;
  if (!begins && !round) return say(app.dataset.choose);
  if (isOver() && doe !== "bewaar" && doe !== "leeg") return;
  if (tel) {
    taps[tel](code, seen);
    return counts();
  }
  await deeds[doe](seen);
  if (cleared) return;
  if (isEmpty(tapped())) await leaveIfOver();
  await showWaiting();
}

const turn = inTurn(() => cleared || say(app.dataset.unable));

/** What is pressed while an entry is being kept waits for that, and is of the next one. */
function press({ target }) {
  const { tel, code, doe } = target.closest("button")?.dataset ?? {};
  if (cleared || !(tel || doe)) return;
  const seen = { topic: at("onderwerp").value, nothing: isEmpty(tapped()) };
  turn(() => act({ tel, code, doe }, seen));
}

function seenAgain() {
  if (document.visibilityState !== "visible") return;
  if (!cleared) turn(leaveIfOver);
  send();
}

// -- beginning

/** Browsers that ask where a script comes from want to hear it said (Trusted Types). */
function workerAddress() {
  const address = "/straat/werker.js";
  const policy = window.trustedTypes?.createPolicy("ronde", { createScriptURL: (url) => (url === address ? url : "") });
  return policy ? policy.createScriptURL(address) : address;
}

async function begin() {
  await navigator.serviceWorker.register(workerAddress(), { scope: "/werk/straat", updateViaCache: "none" }).catch((problem) => {
    // Without a network the worker that is there already goes on; without one there is no page either.
    if (!navigator.serviceWorker.controller) throw problem;
  });
  navigator.serviceWorker.addEventListener("message", ({ data }) => state(data));
  round = await get("ronde");
  clear();
  await leaveIfOver();
  draws();
  await showWaiting();
  app.addEventListener("click", press);
  addEventListener("online", send);
  document.addEventListener("visibilitychange", seenAgain);
  setInterval(send, AGAIN);
  app.hidden = false;
  document.getElementById("straat-zonder").hidden = true;
  await send();
}

if (navigator.serviceWorker && canKeep() && crypto.subtle && fromHex(app.dataset.key).length === 32) begin();
