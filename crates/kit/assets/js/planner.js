// The safety planner, for its own page alone. With this script nothing that is typed leaves the browser: the card is
// filled in here. Nothing is kept on the device either, unless somebody ticks that box; then one button takes it away
// again, and so does leaving quickly.

const KEY = "planner";

const form = document.querySelector("[data-planner]");
const card = document.getElementById("kaart");
const keep = form.querySelector("[data-keep]");
const fields = [...form.querySelectorAll("textarea")];

// A browser may refuse to keep anything; then the box is not offered.
const device = (() => {
  try {
    localStorage.getItem(KEY);
    return localStorage;
  } catch {
    return null;
  }
})();

function wipe() {
  device?.removeItem(KEY);
}

function remember() {
  if (!keep.checked) return;
  try {
    device.setItem(KEY, JSON.stringify(Object.fromEntries(fields.map((field) => [field.name, field.value]))));
  } catch {
    keep.checked = false;
  }
}

function recall() {
  let kept = null;
  try {
    kept = JSON.parse(device.getItem(KEY));
  } catch {
    wipe();
  }
  if (!kept) return;
  keep.checked = true;
  for (const field of fields) {
    if (!field.value && typeof kept[field.name] === "string") field.value = kept[field.name];
  }
}

if (device) {
  form.querySelector("[data-device]").hidden = false;
  recall();
  form.addEventListener("input", remember);
  keep.addEventListener("change", () => (keep.checked ? remember() : wipe()));
  form.querySelector("[data-wipe]").addEventListener("click", () => {
    wipe();
    keep.checked = false;
    form.reset();
    for (const field of fields) field.value = "";
    card.hidden = true;
  });
  // However somebody leaves quickly, the page is marked first.
  new MutationObserver(() => {
    if (document.documentElement.classList.contains("luwte-gone")) wipe();
  }).observe(document.documentElement, { attributeFilter: ["class"] });
}

// Somebody with a conversation may want to put the card there: only then it is sent.
if (!("sends" in form.dataset)) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    for (const place of card.querySelectorAll("[data-from]")) {
      place.textContent = form.elements.namedItem(place.dataset.from).value;
    }
    card.hidden = false;
    card.focus();
  });
}
