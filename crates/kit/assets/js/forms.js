// Small comforts for who writes.

const SENT_AGAIN_AFTER_MS = 10_000;

/** A text field grows with its text, where the style sheet cannot make it. */
export function growWithTheText() {
  if (CSS.supports("field-sizing", "content")) return;
  const grow = (area) => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  };
  for (const area of document.querySelectorAll("textarea")) {
    grow(area);
    area.addEventListener("input", () => grow(area));
  }
}

/** A second press on the button does not send the form twice. */
export function sendOnce() {
  const sent = new WeakSet();
  addEventListener("submit", (event) => {
    const form = event.target;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented || form.method !== "post") return;
    sent.add(form);
    // Where the network failed and the page is still there, it may be tried again.
    setTimeout(() => sent.delete(form), SENT_AGAIN_AFTER_MS);
  });
}

/** The button that copies a return code shows itself where a clipboard exists. */
export function copyTheCode() {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll("[data-copy]")) {
    const source = document.getElementById(button.dataset.copy);
    if (!source) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(source.textContent.trim().replace(/\s+/g, " "));
        button.textContent = button.dataset.copied;
      } catch {
        // The browser said no: the code is still there to be written down.
        button.hidden = true;
      }
    });
  }
}

/** On the worker's side the browser asks before typed text is lost; a visitor may always leave at once. */
export function warnBeforeLosing() {
  if (!document.querySelector(".luwte-page--worker")) return;
  let typed = false;
  addEventListener("input", (event) => {
    const form = event.target.form;
    if (form && form.method === "post" && !("calm" in form.dataset)) typed = true;
  });
  addEventListener("submit", () => {
    typed = false;
  });
  addEventListener("beforeunload", (event) => {
    if (typed) event.preventDefault();
  });
}

const DRAFT_AFTER_MS = 2000;

/** What is typed is kept with us as a draft, locked; on the device it is not. A draft is never sent by itself. */
export function keepDrafts() {
  for (const form of document.querySelectorAll("form[data-draft]")) {
    const areas = [...form.querySelectorAll("textarea")];
    const typedNow = () => areas.map((area) => area.value).join("\0");
    const told = form.querySelector("[data-kept]");
    let kept = typedNow();
    let sent = false;
    let timer;
    const draft = () => {
      const typed = new URLSearchParams(new FormData(form));
      typed.append("_stil", "1");
      return typed;
    };
    const keep = async () => {
      const value = typedNow();
      if (sent || value === kept) return;
      try {
        const { status } = await fetch(form.dataset.draft, { method: "POST", body: draft() });
        if (status !== 204) return;
        kept = value;
        if (told) told.hidden = typedNow() !== value;
      } catch {
        // No network: the text still stands in the field, and the next key tries again.
      }
    };
    form.addEventListener("input", (event) => {
      if (!areas.includes(event.target)) return;
      if (told) told.hidden = true;
      clearTimeout(timer);
      timer = setTimeout(keep, DRAFT_AFTER_MS);
    });
    addEventListener("submit", (event) => {
      if (event.target !== form || event.defaultPrevented) return;
      sent = true;
      setTimeout(() => (sent = false), SENT_AGAIN_AFTER_MS);
    });
    addEventListener("pageshow", () => {
      sent = false;
    });
    addEventListener("pagehide", () => {
      if (!sent && typedNow() !== kept) fetch(form.dataset.draft, { method: "POST", body: draft(), keepalive: true }).catch(() => {});
    });
  }
}

/** Once a message has left, it can no longer be taken back. */
export function endTheHold() {
  for (const row of document.querySelectorAll("[data-held]")) {
    const status = row.closest(".luwte-bubble")?.querySelector(".luwte-bubble__status");
    setTimeout(() => [row, status].forEach((gone) => gone?.remove()), row.dataset.held * 1000);
  }
}
