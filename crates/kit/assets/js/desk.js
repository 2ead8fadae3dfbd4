// The desk's list, kept up to date: the server says that it changed, and this fetches the page anew as a document and
// puts its list in the place of the old one, as reloading would. Nothing is kept on the device.

const AGAIN_AFTER_MS = [2_000, 4_000, 8_000, 15_000, 30_000, 60_000];
/** Somebody points at the list: it does not change under their hand for so long. */
const HELD_MS = 5_000;
const LOOK_AGAIN_MS = 500;

const sign = document.getElementById("balie");
const list = () => document.getElementById("lijst");

/** What somebody who goes by keyboard has before them, found again in a list that is new. */
function again(element) {
  const [link, form] = [element.closest("a[href]"), element.closest("form[action]")];
  if (link) return list().querySelector(`a[href="${link.getAttribute("href")}"]`);
  if (form) return list().querySelector(`form[action="${form.getAttribute("action")}"] button`);
  return undefined;
}

function swap(page) {
  const fresh = page?.getElementById("lijst");
  if (!fresh) return;
  const held = list().contains(document.activeElement) ? document.activeElement : undefined;
  list().replaceWith(document.adoptNode(fresh));
  if (held) again(held)?.focus();
}

function fetchList() {
  const ask = new XMLHttpRequest();
  ask.open("GET", sign.dataset.list);
  ask.responseType = "document";
  ask.addEventListener("load", () => swap(ask.response));
  ask.send();
}

let waits = 0;

/** Fetches the list once nobody points at it; however often it changed meanwhile, once. */
function fetchSoon() {
  clearTimeout(waits);
  const since = Date.now();
  const look = () => {
    if (list().matches(":hover") && Date.now() - since < HELD_MS) waits = setTimeout(look, LOOK_AGAIN_MS);
    else fetchList();
  };
  look();
}

function listen() {
  let mark = sign.dataset.mark;
  let tries = 0;
  const open = () => {
    const line = new EventSource(`${sign.dataset.events}&na=${mark}`);
    line.addEventListener("desk", (event) => {
      tries = 0;
      const told = JSON.parse(event.data);
      sign.textContent = told.words;
      if (list() && told.mark !== mark) fetchSoon();
      mark = told.mark;
    });
    line.addEventListener("end", (event) => {
      line.close();
      sign.textContent = JSON.parse(event.data).words;
    });
    line.addEventListener("error", () => {
      if (line.readyState !== EventSource.CLOSED || tries >= AGAIN_AFTER_MS.length) return;
      setTimeout(open, AGAIN_AFTER_MS[tries++] * (0.5 + Math.random()));
    });
  };
  open();
}

if (sign && window.EventSource) listen();
