// On a page where a browser can be told to ring, or to stop. Without this script the agreed moment stays.

const on = document.querySelector("form[data-bell]");
const off = document.querySelector("form[data-bell-off]");

/** Our policy lets a script be named by a known address only (Trusted Types). */
const trusted = (path) => {
  const ours = { createScriptURL: (url) => (url.startsWith("/bel.js?") ? url : "") };
  return globalThis.trustedTypes ? trustedTypes.createPolicy("bell", ours).createScriptURL(path) : path;
};

/** The key as bytes, which is what every browser takes. */
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

async function subscription() {
  if ((await Notification.requestPermission()) !== "granted") return;
  const words = new FormData(on).get("_woorden") ?? "1";
  const registration = await navigator.serviceWorker.register(trusted(on.dataset.script + words), { scope: "/" });
  await navigator.serviceWorker.ready;
  return registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytes(on.dataset.bell),
  });
}

if (on && "serviceWorker" in navigator && "PushManager" in globalThis) {
  on.hidden = false;
  on.addEventListener("submit", async (event) => {
    event.preventDefault();
    const told = await subscription().catch(() => undefined);
    on.querySelector("[data-refused]").hidden = Boolean(told);
    if (!told) return;
    on.elements._bel.value = told.endpoint;
    on.submit();
  });
}

off?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const registration = await navigator.serviceWorker?.getRegistration("/").catch(() => undefined);
  await (await registration?.pushManager?.getSubscription())?.unsubscribe().catch(() => undefined);
  await registration?.unregister().catch(() => undefined);
  off.submit();
});
