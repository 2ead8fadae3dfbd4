// A conversation that arrives by itself: the server tells, this puts it on the page. Without it a frame does so.
// Everything is put in as text, never as markup. Nothing is kept on the device.

const AGAIN_AFTER_MS = [2_000, 4_000, 8_000, 15_000, 30_000, 60_000];
const TYPES_EVERY_MS = 3_000;

const words = document.getElementById("levend");
const thread = document.getElementById("gesprek");

/** Tells the server something small; where that fails, nothing is lost. */
function tell(path, fields = {}) {
  const seal = document.querySelector("input[name=_zegel]");
  const body = new URLSearchParams({ ...fields, _zegel: seal ? seal.value : "" });
  fetch(path, { method: "POST", body, redirect: "manual", keepalive: true }).catch(() => {});
}

const at = (place) => document.getElementById(`vel-${place}`);

function fill(bubble, { who, when, text, status }) {
  const put = (name, words) => {
    const part = bubble.querySelector(`.luwte-bubble__${name}`);
    if (part) part.textContent = words;
  };
  put("who", who);
  put("when", when);
  put("text", text);
  if (status) note(bubble, status);
}

/** The word below a bubble. */
function note(bubble, word, mark = "") {
  const line = document.createElement("p");
  line.className = `luwte-bubble__status ${mark}`;
  line.textContent = word;
  bubble.append(line);
}

function arrive(sheet) {
  if (at(sheet.place)) return;
  const form = document.getElementById(sheet.own ? "bel-eigen" : "bel-ander");
  const bubble = form.content.firstElementChild.cloneNode(true);
  bubble.id = `vel-${sheet.place}`;
  fill(bubble, sheet);
  const wipe = bubble.querySelector("[formaction]");
  if (wipe) wipe.formAction = sheet.erase;
  thread.append(bubble);
  // They wait no longer.
  if (!sheet.own) document.getElementById("wacht")?.remove();
  saw();
}

function readOtherwise(sheet) {
  const bubble = at(sheet.place);
  if (bubble) fill(bubble, { ...sheet, status: "" });
}

function go({ place, words: mark }) {
  const bubble = at(place);
  if (!bubble) return;
  const line = document.createElement("li");
  line.className = "luwte-quiet";
  line.id = bubble.id;
  line.textContent = mark;
  bubble.replaceWith(line);
}

function beside({ words: now, seen, seen_word: word }) {
  words.textContent = now;
  thread.querySelector(".gezien")?.remove();
  const own = [...thread.querySelectorAll(".luwte-bubble--own")];
  const last = own.filter((bubble) => placeOf(bubble) <= seen).pop();
  if (last) note(last, word, "gezien");
}

/** Hints of colleagues, all of them anew: they stand beside the conversation. */
function hint({ hints }) {
  const place = document.getElementById("tips");
  if (!place) return;
  const form = document.getElementById("tip").content.firstElementChild;
  const lines = hints.map((one) => {
    const line = form.cloneNode(true);
    for (const name of ["by", "text", "when"]) line.querySelector(`.${name}`).textContent = one[name];
    return line;
  });
  place.replaceChildren(...lines);
  place.hidden = !hints.length;
  if (hints.length) place.closest("details").open = true;
}

const placeOf = (bubble) => Number(bubble.id.slice("vel-".length)) || Infinity;

let told = 0;

/** Tells how far was read, when it is on the screen and not in a tab behind another. */
function saw() {
  if (document.visibilityState !== "visible") return;
  const last = [...thread.querySelectorAll(".luwte-bubble--other[id]")].pop();
  if (!last || placeOf(last) <= told) return;
  told = placeOf(last);
  tell(words.dataset.saw, { tot: told });
}

function tellTyping() {
  const field = document.getElementById("veld-bericht");
  if (!field) return;
  let last = -Infinity;
  field.addEventListener("input", (event) => {
    if (event.timeStamp - last < TYPES_EVERY_MS) return;
    last = event.timeStamp;
    tell(words.dataset.types);
  });
}

function listen() {
  let after = words.dataset.after;
  let tries = 0;
  const open = () => {
    const line = new EventSource(`${words.dataset.events}?na=${after}`);
    const on = (name, act) =>
      line.addEventListener(name, (event) => {
        tries = 0;
        after = event.lastEventId || after;
        act(JSON.parse(event.data));
      });
    on("bubble", arrive);
    on("again", readOtherwise);
    on("gone", go);
    on("beside", beside);
    on("hints", hint);
    on("end", ({ words: last }) => {
      line.close();
      words.textContent = last;
    });
    line.addEventListener("error", () => {
      words.textContent = words.dataset.lost;
      // Otherwise the browser tries again by itself.
      if (line.readyState !== EventSource.CLOSED || tries >= AGAIN_AFTER_MS.length) return;
      setTimeout(open, AGAIN_AFTER_MS[tries++] * (0.5 + Math.random()));
    });
  };
  open();
}

if (words && thread && window.EventSource) {
  listen();
  tellTyping();
  saw();
  document.addEventListener("visibilitychange", saw);
}
