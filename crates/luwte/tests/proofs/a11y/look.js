// What a page is asked, in a browser, by the proofs. It stands in each page before the page's own scripts.

const REPORTED_MAX = 12;
/** What the eye does not tell apart. */
const TOUCH_PX = 1;

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** How a thing is called in a report. */
function nameOf(element) {
  const own = element.id ? `#${element.id}` : element.getAttribute("class") ? `.${element.getAttribute("class").split(" ").pop()}` : "";
  const words = (element.getAttribute("aria-label") || element.name || element.textContent).trim().replace(/\s+/g, " ");
  return `${element.tagName.toLowerCase()}${own} “${words.slice(0, 40)}”`;
}

const isSeen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** Each thing that can be pressed or filled in, as it stands on the page now. */
function things() {
  const css = "a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex='0']";
  return [...document.querySelectorAll(css)].filter((thing) => isSeen(thing) && !thing.disabled);
}

/** What the keyboard reaches: of choices that exclude each other, one. */
function stops() {
  const groups = new Set();
  return things().filter((thing) => {
    if (thing.type !== "radio") return true;
    const chosen = thing.form?.querySelector(`input[type=radio][name="${thing.name}"]:checked`);
    if (chosen) return chosen === thing;
    const group = `${[...document.forms].indexOf(thing.form)} ${thing.name}`;
    return !groups.has(group) && groups.add(group);
  });
}

window.luwteLook = {
  /** Opens whatever is folded, so that nothing is left unseen. */
  unfold() {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  },

  /** What axe-core finds wrong, or cannot tell: rule, place, why. */
  async barriers(colours = true) {
    this.unfold();
    const { violations, incomplete } = await axe.run(document, {
      runOnly: { type: "tag", values: WCAG },
      rules: { "target-size": { enabled: true }, "color-contrast": { enabled: colours } },
      resultTypes: ["violations", "incomplete"],
    });
    // Contrast it cannot tell of a lone sign, or of a column that is scrolled out of sight: the same colours stand elsewhere.
    const unsure = incomplete.filter(({ id }) => id !== "color-contrast");
    const found = [...violations, ...unsure].flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`),
    );
    return found.slice(0, REPORTED_MAX);
  },

  /** Things that lie over each other. Leaving quickly lies over the page on purpose; the page makes room for it. */
  overlaps() {
    const boxes = things()
      .filter((thing) => !thing.closest(".luwte-leave, .utrecht-skip-link, .luwte-unseen"))
      .flatMap((thing) => [...thing.getClientRects()].map((box) => ({ thing, box })));
    const meet = (one, other) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOUCH_PX &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOUCH_PX;
    const found = [];
    boxes.forEach(({ thing, box }, at) => {
      for (const { thing: other, box: otherBox } of boxes.slice(at + 1)) {
        if (thing === other || thing.contains(other) || other.contains(thing)) continue;
        if (meet(box, otherBox)) found.push(`${nameOf(thing)} and ${nameOf(other)}`);
      }
    });
    return found.slice(0, REPORTED_MAX);
  },

  /** What sticks out of the window sideways, except within something that scrolls by itself. */
  stickingOut() {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return isSeen(element) && (right > clientWidth + TOUCH_PX || left < -TOUCH_PX) && !element.closest(".luwte-wide");
    });
    return [`the page, by ${scrollWidth - clientWidth}`, ...wide.slice(-REPORTED_MAX).map(nameOf)];
  },

  /** What sticks out or lies over something else, with everything unfolded. */
  crowded() {
    this.unfold();
    return [...this.stickingOut(), ...this.overlaps()];
  },

  /** The stops that the keyboard should make on the way through the page. */
  expectedStops: () => stops().map(nameOf),

  /** Where the keyboard is, and whether one sees it there: inside the window, ringed, with nothing over it. */
  whereTheKeyboardIs() {
    const at = document.activeElement;
    // A date has several stops within one field.
    const isStill = at === this.was;
    this.was = at;
    if (!at || at === document.body || at === document.documentElement) return null;
    const style = getComputedStyle(at);
    const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 12)];
    const over = document.elementFromPoint(x, y);
    return {
      name: nameOf(at),
      isStill,
      isRinged: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
      isInside: box.top >= -TOUCH_PX && y <= innerHeight && box.left >= -TOUCH_PX && x <= innerWidth,
      isFree: Boolean(over) && (at.contains(over) || over.contains(at) || Boolean(over.closest("label")?.contains(at))),
      over: over && nameOf(over),
    };
  },
};
