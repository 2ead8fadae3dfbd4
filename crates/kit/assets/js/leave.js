// Leaving quickly: the button, or Shift three times.

const PRESSES = 3;
const WITHIN_MS = 5000;
/** More than this a browser does not carry along behind a page that is gone; it says no only afterwards. */
const ALONG_BYTES = 60_000;

export function leaveQuickly() {
  const button = document.getElementById("weg");
  if (!button) return;
  const status = document.getElementById("weg-stand");
  let gone = false;

  const leave = () => {
    gone = true;
    // First of all: nothing stays on the screen while the next page loads.
    document.documentElement.classList.add("luwte-gone");
    document.title = "";
    // `replace` takes this page out of the way back; a plain link would leave it there.
    const { form, formAction: to } = button;
    if (!form) return location.replace(button.href);
    // Within the conversation what was typed goes along, to be kept as a draft; nobody waits for the answer.
    const typed = new URLSearchParams(new FormData(form));
    if (`${typed}`.length > ALONG_BYTES) {
      form.action = to;
      return form.submit();
    }
    fetch(to, { method: "POST", body: typed, keepalive: true }).catch(() => {});
    location.replace(button.dataset.to);
  };

  button.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  // The left and the right key are both "Shift".
  let presses = [];
  addEventListener("keydown", (event) => {
    if (event.repeat) return;
    // Another key in between means that somebody types capitals.
    if (event.key !== "Shift") {
      presses = [];
      status.textContent = "";
      return;
    }
    presses = [...presses.filter((press) => event.timeStamp - press <= WITHIN_MS), event.timeStamp];
    if (presses.length >= PRESSES) return leave();
    status.textContent = presses.length === 1 ? status.dataset.two : status.dataset.one;
  });

  // Whoever goes back finds no page from before: it is asked for again, and the visit has ended.
  addEventListener("pageshow", (event) => {
    if (event.persisted && gone) location.reload();
  });
}
