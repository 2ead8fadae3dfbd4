// The service worker of the page for the street, and of nothing else: it opens that page without a network, brings what
// was sealed when there is one, and empties the phone when the house says so. It can open nothing.

import { empty, get, letGo, set, take, waiting } from "./street-store.js";

const PAGE = "/werk/straat";
const CACHE = "ronde";
/** So many packets go at once: a connection that breaks costs little. */
const AT_ONCE = 25;

const parts = /\/vast\/[\w.-]+/g;

/** Takes the newest page with all its parts, if somebody who may have it is signed in. */
async function renew() {
  const answer = await fetch(PAGE, { redirect: "manual", credentials: "same-origin" });
  if (!answer.ok) return false;
  const needed = new Set((await answer.clone().text()).match(parts));
  const cache = await caches.open(CACHE);
  const had = (await cache.keys()).map((request) => new URL(request.url).pathname);
  await cache.addAll([...needed].filter((part) => !had.includes(part)));
  await cache.put(PAGE, answer);
  const idle = had.filter((path) => path !== PAGE && !needed.has(path));
  await Promise.all(idle.map((path) => cache.delete(path)));
  return true;
}

addEventListener("install", (event) => {
  const first = renew().then((done) => {
    if (!done) throw new Error("nobody is signed in");
  });
  event.waitUntil(first.then(() => self.skipWaiting()));
});

addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin) return;
  const isPage = event.request.mode === "navigate" && pathname === PAGE;
  if (!isPage && !pathname.startsWith("/vast/")) return;
  event.respondWith(caches.match(pathname, { ignoreVary: true }).then((kept) => kept ?? fetch(event.request)));
  if (isPage) event.waitUntil(renew().catch(() => {}));
});

async function tell(stand) {
  const count = stand === "gewist" ? 0 : await waiting();
  const pages = await self.clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage({ stand, count });
}

async function ask(path, fields) {
  const answer = await fetch(path, { method: "POST", body: new URLSearchParams(fields), redirect: "manual", credentials: "same-origin" });
  const isJson = answer.ok && (answer.headers.get("content-type") ?? "").startsWith("application/json");
  return isJson ? answer.json() : undefined;
}

/** Nothing of the house stays on this phone. */
async function clear() {
  await empty();
  await caches.delete(CACHE);
  await tell("gewist");
  await self.registration.unregister();
}

const base64 = (bytes) => btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");

/** Brings what waits, the oldest first. A packet stays until the house says that it has it. */
async function bring() {
  const pas = (await get("pas")) ?? "";
  const told = await ask("/straat/stand", { pas });
  if (told?.stand === "wissen") return clear();
  if (told?.stand !== "klaar") return tell(told ? "aanmelden" : "later");
  const isFirst = !pas && told.pas;
  if (isFirst) await set("pas", told.pas);
  for (;;) {
    const packets = await take(AT_ONCE);
    if (!packets.length) {
      // The phone was a colleague's: what was written under their pass was brought under it, and from here on it is ours.
      if (told.pas && !isFirst) await set("pas", told.pas);
      return tell("klaar");
    }
    const fields = [["_zegel", told.zegel], ["pas", pas || told.pas || ""]];
    const answer = await ask("/werk/straat/pakket", [...fields, ...packets.map(({ id, sealed }) => ["pakket", `${id}.${base64(sealed)}`])]);
    if (answer?.stand === "wissen") return clear();
    if (!answer?.gekregen?.length) return tell("later");
    await letGo(answer.gekregen);
  }
}

let running;

/** One at a time; whoever asks meanwhile waits for the same. */
function send() {
  running ??= bring()
    .catch(() => tell("later"))
    .finally(() => (running = undefined));
  return running;
}

addEventListener("message", (event) => event.waitUntil(send()));
// Where the browser has it: the network came back while the page was closed.
addEventListener("sync", (event) => event.waitUntil(send()));
