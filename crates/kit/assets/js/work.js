// On a page that asks to wait a moment: a little work in the background makes the wait shorter (the protocol of
// ALTCHA: find the number that goes with a hash). Nothing is sent by itself.

/** Numbers that are tried at a time, so that the page stays at hand. */
const AT_A_TIME = 256;

export async function workInsteadOfWaiting() {
  const form = document.querySelector("form[data-work]");
  if (!form) return;
  const told = form.querySelector("[data-ready]");
  const ready = () => {
    told.textContent = told.dataset.ready;
  };
  setTimeout(ready, form.dataset.seconds * 1000);
  // Browsers have this on safe connections only.
  if (!globalThis.crypto?.subtle) return;
  const task = JSON.parse(form.dataset.work);
  const number = await solve(task);
  if (number === undefined) return;
  const { algorithm, challenge, salt, signature } = task;
  form.elements._werk.value = btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
  ready();
}

async function solve({ algorithm, challenge, salt, maxnumber }) {
  const encoder = new TextEncoder();
  const hash = async (number) => hex(await crypto.subtle.digest(algorithm, encoder.encode(salt + number)));
  for (let from = 0; from <= maxnumber; from += AT_A_TIME) {
    const hashes = await Promise.all(Array.from({ length: AT_A_TIME }, (_, step) => hash(from + step)));
    const found = hashes.indexOf(challenge);
    if (found >= 0) return from + found;
  }
}

const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
