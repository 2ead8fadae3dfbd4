// Leaving quickly: the button, or Shift three times in a row.

const PRESSES = 3;
const WITHIN_MS = 1500;

export function leaveQuickly() {
  const button = document.getElementById("weg");
  if (!button) return;

  // `replace` takes this page out of the way back; a plain link would leave it there.
  const leave = () => {
    document.documentElement.classList.add("luwte-gone");
    document.title = "";
    location.replace(button.href);
  };

  button.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });

  let presses = [];
  addEventListener("keydown", (event) => {
    if (event.repeat) return;
    // Another key in between means that somebody types capitals.
    if (event.key !== "Shift") {
      presses = [];
      return;
    }
    presses = [...presses, event.timeStamp].slice(-PRESSES);
    if (presses.length === PRESSES && event.timeStamp - presses[0] <= WITHIN_MS) leave();
  });
}
