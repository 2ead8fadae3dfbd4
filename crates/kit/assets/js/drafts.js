// The drafts of a shift: copied with a line of one's own in it, never without.

const field = document.querySelector("[data-own-line]");

function show() {
  const line = field.value.trim();
  for (const place of document.querySelectorAll("[data-own-place]")) place.textContent = line || place.dataset.ownPlace;
  for (const button of document.querySelectorAll("[data-own-needed]")) button.hidden = !line || !navigator.clipboard;
}

if (field) {
  field.addEventListener("input", show);
  show();
}
