// Builds dist/luwte.css, dist/luwte.js and dist/icon.svg. The same sources always give the same bytes.

import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { bundleAsync, Features, transform } from "lightningcss";
import { buildSync } from "esbuild";
import { absent, adopted, kept } from "./nlds.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");

// The oldest browsers that know cascade layers; older ones show the plain page, which works as well.
const version = (major, minor = 0) => (major << 16) | (minor << 8);
const targets = { chrome: version(99), firefox: version(97), safari: version(15, 4), ios_saf: version(15, 4) };

// The licence of the components asks that their makers stay named.
const NOTICE = "/*! EUPL-1.2. Parts: NL Design System, (c) Frameless B.V., Gemeente Utrecht. */\n";

function minify(css) {
  const options = { filename: "luwte.css", minify: true, targets, exclude: Features.LightDark };
  return transform({ ...options, code: Buffer.from(css) }).code.toString();
}

/** The style sheet with all its imports in one text. */
async function gather(file) {
  const { code } = await bundleAsync({
    filename: file,
    resolver: {
      resolve: (name, from) =>
        name.startsWith("@")
          ? join(here, "node_modules", name, "dist", "index.css")
          : join(dirname(from), name),
      read: async (name) => {
        const css = await readFile(name, "utf8");
        return name.includes("node_modules") ? adopt(prune(minify(css))) : css;
      },
    },
  });
  return code;
}

/** Gives a bare element the look of the component that is made for it. */
function adopt(css) {
  for (const [component, element] of adopted) {
    const name = new RegExp(`\\.${component}(?![\\w-])`, "g");
    css = css.replace(name, `:is(.${component}, ${element})`);
  }
  return css;
}

/** Leaves out each selector of a component's variant or state that no page of ours has. */
function prune(css) {
  // The sheet is minified: no comment, and no rule within a rule except in a media query.
  return css.replace(/([^{};]+)\{([^{}]*)\}/g, (rule, selectors, body) => {
    const used = apart(selectors).filter(isUsed);
    return used.length ? `${used.join(",")}{${body}}` : "";
  });
}

function isUsed(selector) {
  const plain = selector.replace(/:not\([^)]*\)/g, "");
  const classes = plain.match(/(?<=\.)utrecht-[\w-]+/g) ?? [];
  return classes.every((name) => kept.has(name) || adopted.has(name)) && !absent.some((state) => plain.includes(state));
}

/** The selectors of a list, which may have brackets with commas inside. */
function apart(selectors) {
  return selectors.trim().split(/,(?![^(]*\))/).map((selector) => selector.trim());
}

/** A private property (`--_…`) that nobody sets is always its fallback: say the fallback. */
function plainly(css) {
  const set = new Set([...css.matchAll(/(--_[\w-]+)\s*:/g)].map(([, name]) => name));
  const idle = [...css.matchAll(/var\((--_[\w-]+),/g)].filter(([, name]) => !set.has(name));
  for (const { 0: start, index } of idle.reverse()) {
    const end = closing(css, index + "var".length);
    const fallback = css.slice(index + start.length, end).trim();
    css = css.slice(0, index) + fallback + css.slice(end + 1);
  }
  return css;
}

/** Leaves out private properties that nobody reads. */
function unread(css) {
  const read = new Set([...css.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name));
  return css.replace(/(--_[\w-]+):[^;{}]*(;|(?=\}))/g, (setting, name) => (read.has(name) ? setting : ""));
}

/** Where the bracket that opens at `open` closes. */
function closing(css, open) {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === "(") depth++;
    if (css[at] === ")" && --depth === 0) return at;
  }
  throw new Error("a bracket stays open");
}

async function style() {
  const gathered = minify(await gather(join(here, "css", "luwte.css")));
  return NOTICE + minify(unread(plainly(gathered)));
}

function script(file) {
  const { outputFiles } = buildSync({
    entryPoints: [join(here, "js", file)],
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2020"],
    legalComments: "none",
    write: false,
  });
  return outputFiles[0].text;
}

await mkdir(dist, { recursive: true });
await writeFile(join(dist, "luwte.css"), await style());
await writeFile(join(dist, "luwte.js"), script("luwte.js"));
await writeFile(join(dist, "planner.js"), script("planner.js"));
await copyFile(join(here, "icon.svg"), join(dist, "icon.svg"));
