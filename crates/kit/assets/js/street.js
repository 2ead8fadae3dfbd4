// The page for the street. What is put down is sealed at once, to the team; the page keeps no key that opens it and never
// reads it back. What is being tapped stands on the screen and nowhere else.

import { add, fresh, isEmpty } from "./street-entry.js";
import { fromHex, sealLetter, toHex } from "./street-seal.js";
import { minutesBetween, startOf } from "./street-start.js";
import { canKeep, get, put, set, takeBack, unset, waiting } from "./street-store.js";
import { ENTRY_LETTERS, ROUND_LETTERS, draw, read, show } from "./street-word.js";

/** After this a round is over, if nobody said so: nobody is on the street for longer (milliseconds). */
const ROUND_MAX = 18 * 60 * 60 * 1000;
/** So long what was kept can be taken back without a trace (milliseconds). */
const HELD = 5_000;
/** What waits is tried again (milliseconds). */
const AGAIN = 60_000;

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

function clear() {
  entry = fresh();
  at("notitie").value = "";
  at("deelwoord").value = "";
  // The word that was given goes with the entry it was given for.
  at("deelwoord-gegeven").textContent = "";
  at("onderwerp").value = "";
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
  antwoord(answer) {
    const topic = at("onderwerp").value;
    if (topic) list(entry.questions, { topic, answer });
    else at("onderwerp").focus();
  },
};

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
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

const deeds = {
  async begin() {
    const chosen = (name) => app.querySelector(`input[name=${name}]:checked`)?.value;
    const [place, block] = [chosen("plek"), chosen("dagdeel")];
    if (!place || !block) return say(app.dataset.choose);
    const start = startOf(today(), { place, block, municipality: at("gemeente")?.value });
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

  async bewaar() {
    const content = tapped();
    if (isEmpty(content)) return say(app.dataset.nothing);
    if ([...content.note].length > app.dataset.noteMax) return say(app.dataset.long);
    const typed = at("deelwoord").value || at("deelwoord-gegeven").textContent;
    const word = typed && read(typed, ENTRY_LETTERS);
    if (typed && !word) return say(app.dataset.wrong);
    const id = word ? await named("luwte/1 entry", round.id, word) : random();
    const packet = await keep({ street: "entry", round: round.id, hand: round.hand, entry: id, content });
    last = { packet, entry: id, round };
    clear();
    app.querySelector("[data-doe=terug]").hidden = false;
    say(app.dataset.saved);
    setTimeout(send, HELD);
    await sendLater();
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
    const minutes = minutesBetween(round.until - ROUND_MAX, Date.now());
    if (minutes) await keep({ street: "over", round: round.id, hand: round.hand, minutes });
    await unset("ronde");
    round = undefined;
    last = undefined;
    at("einde").open = false;
    clear();
    draws();
    say("");
    await send();
  },
};

async function press({ target }) {
  const button = target.closest("button");
  if (!button || cleared) return;
  const { tel, code, doe } = button.dataset;
  if (tel) {
    taps[tel](code);
    return counts();
  }
  if (!doe || button.disabled) return;
  button.disabled = true;
  try {
    await deeds[doe]();
    if (!cleared) await showWaiting();
  } catch {
    say(app.dataset.unable);
  } finally {
    button.disabled = false;
  }
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
  const known = await get("ronde");
  if (known && known.until > Date.now()) round = known;
  else await unset("ronde");
  clear();
  draws();
  await showWaiting();
  app.addEventListener("click", press);
  addEventListener("online", send);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && send());
  setInterval(send, AGAIN);
  app.hidden = false;
  document.getElementById("straat-zonder").hidden = true;
  await send();
}

if (navigator.serviceWorker && canKeep() && crypto.subtle && fromHex(app.dataset.key).length === 32) begin();
