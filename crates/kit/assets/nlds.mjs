// Which part of NL Design System our pages use.

/** Bare elements that look like a component, as long as they carry no class of their own. */
export const adopted = new Map([
  ["utrecht-heading-1", "h1:not([class])"],
  ["utrecht-heading-2", "h2:not([class])"],
  ["utrecht-heading-3", "h3:not([class])"],
  ["utrecht-link", "a:not([class])"],
]);

/** Variants and parts of components that stay in the style sheet; the build leaves out all others. */
export const kept = new Set([
  "utrecht-skip-link",
  "utrecht-skip-link--visible-on-focus",
  "utrecht-alert",
  "utrecht-alert__content",
  "utrecht-alert--info",
  "utrecht-alert--ok",
  "utrecht-alert--warning",
  "utrecht-alert--error",
  "utrecht-button",
  "utrecht-form-field",
  "utrecht-form-field--invalid",
  "utrecht-form-label",
  "utrecht-textbox",
  "utrecht-textbox--html-input",
]);

/** States that our fields are never in, kinds that they never have, and the focus ring, which base.css draws once. */
export const absent = [
  ":focus-visible",
  "--html-input:focus",
  "utrecht-button:focus",
  ":disabled",
  ":read-only",
  ":user-invalid",
  "::placeholder",
  "[type=url i]",
  "[type=email i]",
  "[inputMode",
  "[pattern",
  "[type=number i]",
  "[type=password i]",
];
