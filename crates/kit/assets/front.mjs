// The style of the visitor's first page stands inside that page, so that one request is enough. It is cut from the whole
// sheet: a rule stays when something on that page can match it.

/** The classes that the first page may use. A test of the page itself says what is missing here. */
export const classes = new Set([
  "luwte-page",
  "luwte-page--outside",
  "utrecht-skip-link",
  "utrecht-skip-link--visible-on-focus",
  "luwte-top",
  "luwte-top__bar",
  "luwte-leave",
  "luwte-gone",
  "luwte-brand",
  "luwte-brand__mark",
  "luwte-main",
  "luwte-foot",
  "luwte-foot__links",
  "luwte-languages",
  "luwte-languages--top",
  "utrecht-link",
  "utrecht-alert",
  "utrecht-alert__content",
  "utrecht-alert--error",
  "utrecht-alert--info",
  "utrecht-alert--warning",
  "luwte-notice",
  "luwte-notice__text",
  "utrecht-heading-1",
  "utrecht-heading-2",
  "utrecht-heading-3",
  "luwte-problems",
  "luwte-problems__title",
  "luwte-problems__list",
  "luwte-lead",
  "luwte-quiet",
  "luwte-card",
  "luwte-facts",
  "luwte-more",
  "luwte-more__title",
  "luwte-more__body",
  "luwte-doors",
  "luwte-unseen",
  "utrecht-form-field",
  "utrecht-form-field--invalid",
  "utrecht-form-label",
  "luwte-field",
  "luwte-field__label",
  "luwte-field__hint",
  "luwte-field__problem",
  "utrecht-textbox",
  "utrecht-textbox--html-input",
  "luwte-input--area",
  "utrecht-button",
  "luwte-button--primary",
  "luwte-button--secondary",
  "luwte-button--subtle",
  "luwte-choice",
  "luwte-choice__mark",
  "luwte-actions",
]);

/** Elements that the first page has none of. */
const noElements = new Set(["table", "caption", "thead", "tbody", "tr", "th", "td", "blockquote", "code", "hr", "img", "select"]);

/** At-rules that the first page does without: nobody prints it. */
const noBlocks = ["@layer print", "@media print"];

/** Whether something on the first page can match a selector. */
function canMatch(selector) {
  const plain = selector.replace(/:not\([^()]*(\([^()]*\)[^()]*)*\)/g, "");
  const choice = plain.match(/:(?:is|where|has)\(/);
  if (choice) {
    const open = choice.index + choice[0].length;
    const end = closing(plain, open - 1);
    const inner = apart(plain.slice(open, end));
    return inner.some(canMatch) && canMatch(plain.slice(0, choice.index) + plain.slice(end + 1));
  }
  const names = plain.match(/(?<=\.)[\w-]+/g) ?? [];
  const elements = plain.match(/(?<=^|[\s>+~])[a-z][a-z0-9]*/g) ?? [];
  return names.every((name) => classes.has(name)) && !elements.some((name) => noElements.has(name));
}

/** A list between brackets without what nothing on the first page can match. */
function narrowed(selector) {
  return selector.replace(/:(is|where)\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g, (_, name, list) => `:${name}(${apart(list).filter(canMatch)})`);
}

/** A sheet without declarations that change nothing on a screen, or repeat what the page hands down. */
export function plainer(css) {
  const [, font] = css.match(/1\.6 (system-ui[^;}]*)/) ?? [];
  return css
    .replace(/(?<=[{;])(break-(after|inside)|scale|(-webkit-)?user-select|(-webkit-)?text-decoration-(skip-ink|color)):[^;{}]*(;|(?=\}))/g, "")
    .replaceAll(`font-family:${font}`, "font-family:inherit")
    .replace(/:not\(:disabled[^()]*\)/g, "");
}

/** Properties (`--…`) by one letter or two: nobody reads this sheet but the browser. */
export function brief(css) {
  const names = [...new Set([...css.matchAll(/(?<=[{;])(--[\w-]+):/g)].map(([, name]) => name))];
  const short = new Map(names.map((name, at) => [name, `--${at.toString(36)}`]));
  return css.replace(/(?<=[{;(])--[\w-]+(?=[:,)])/g, (name) => short.get(name) ?? name);
}

/** The selectors of a list, which may have brackets with commas inside. */
export function apart(list) {
  const parts = [""];
  let depth = 0;
  for (const sign of list) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/** Where the bracket that opens at `open` closes. */
export function closing(css, open) {
  const [opening, end] = css[open] === "{" ? ["{", "}"] : ["(", ")"];
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === opening) depth++;
    if (css[at] === end && --depth === 0) return at;
  }
  throw new Error("a bracket stays open");
}

/** The rules of a minified sheet that something on the first page can match. */
export function cut(css) {
  let kept = "";
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf("{", at);
    const semicolon = css.indexOf(";", at);
    if (open < 0 || (semicolon >= 0 && semicolon < open)) {
      // A statement without a block, such as the order of the layers.
      const end = semicolon < 0 ? css.length : semicolon + 1;
      kept += css.slice(at, end);
      at = end;
      continue;
    }
    const end = closing(css, open);
    const [head, body] = [css.slice(at, open).trim(), css.slice(open + 1, end)];
    if (/^@(layer|media|supports)/.test(head)) {
      const inner = noBlocks.includes(head) ? "" : cut(body);
      if (inner) kept += `${head}{${inner}}`;
    } else {
      const selectors = apart(head).filter(canMatch).map(narrowed);
      if (selectors.length) kept += `${selectors.join(",")}{${body}}`;
    }
    at = end + 1;
  }
  return kept;
}
