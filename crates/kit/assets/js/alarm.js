// An alarm shows itself on a worker's page that stays open, and goes when somebody saw to it.

/** How often it is asked. */
const EVERY_MS = 20_000;
const NOTHING = 204;
const SOMETHING = 200;

export function watchForAlarms() {
  const line = document.querySelector("[data-alarm]");
  if (!line) return;
  const ask = async () => {
    try {
      const { status } = await fetch(line.dataset.alarm, { redirect: "manual", credentials: "same-origin" });
      // Anything else says nothing, such as a screen that was locked: what stands there stays.
      if (status === NOTHING || status === SOMETHING) line.hidden = status === NOTHING;
    } catch {
      // No network: the next time tells.
    }
  };
  setInterval(ask, EVERY_MS);
  addEventListener("visibilitychange", () => document.hidden || ask());
}
