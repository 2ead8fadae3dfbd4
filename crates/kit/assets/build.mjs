// Builds what stands in dist: two sheets, two scripts, the icon. The same sources always give the same bytes.

import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { bundleAsync, Features, transform } from "lightningcss";
import { buildSync } from "esbuild";
import { apart, brief, closing, cut, plainer } from "./front.mjs";
import { absent, adopted, kept } from "./nlds.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "dist");

// The oldest browsers that know cascade layers; older ones show the plain page, which works as well.
const version = (major, minor = 0) => (major << 16) | (minor << 8);
const targets = { chrome: version(99), firefox: version(97), safari: version(15, 4), ios_saf: version(15, 4) };

// The licence of the components asks that their makers stay named.
const NOTICE = "/*! EUPL-1.2. Parts: NL Design System, (c) Frameless B.V., Gemeente Utrecht. */\n";

/** Stands for a value that is not there; no style sheet holds it. */
const NOTHING = "\u0000";

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

/** A property (`--…`) that nobody sets is always its fallback: say the fallback, and nothing where there is none. */
function plainly(css) {
  const set = new Set([...css.matchAll(/(?<=[{;])(--[\w-]+):/g)].map(([, name]) => name));
  const idle = [...css.matchAll(/var\((--[\w-]+)(,?)/g)].filter(([, name]) => !set.has(name));
  for (const { 0: start, 2: comma, index } of idle.reverse()) {
    const end = closing(css, index + "var".length);
    const fallback = comma ? css.slice(index + start.length, end).trim() : NOTHING;
    css = css.slice(0, index) + fallback + css.slice(end + 1);
  }
  css = css.replaceAll(`,${NOTHING}`, "");
  return css.replace(new RegExp(`(?<=[{;])[\\w-]+:[^;{}]*${NOTHING}[^;{}]*(;|(?=\\}))`, "g"), "");
}

/** Leaves out properties (`--…`) that nobody reads, and what is said twice in one place. */
function unread(css) {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const needed = css.replace(/(?<=[{;])(--[\w-]+):[^;{}]*(;|(?=\}))/g, (setting, name) => (read.has(name) ? setting : ""));
  return needed.replace(/(?<=\{)[^{}]+(?=\})/g, (body) => [...new Set(body.split(";"))].join(";"));
}

/** Says the same in fewer words, until no word can be missed. */
function settle(css) {
  for (let before = ""; before !== css; ) {
    before = css;
    css = unread(surely(plainly(css)));
  }
  return css;
}

/** A property that the sheet sets on the whole page needs no fallback. */
function surely(css) {
  const page = [...css.matchAll(/:root\{([^{}]*)\}/g)].map(([, body]) => body).join(";");
  const set = new Set([...page.matchAll(/(?<=^|;)(--[\w-]+):/g)].map(([, name]) => name));
  const sure = [...css.matchAll(/var\((--[\w-]+),/g)].filter(([, name]) => set.has(name));
  for (const { 0: start, index } of sure.reverse()) {
    const end = closing(css, index + "var".length);
    css = css.slice(0, index + start.length - 1) + css.slice(end);
  }
  return css;
}

/** Where a declaration stands: the selector of its rule. */
function selectorOf(css, at) {
  const open = css.lastIndexOf("{", at);
  return css.slice(Math.max(css.lastIndexOf("{", open - 1), css.lastIndexOf("}", open - 1)) + 1, open);
}

/** A property (`--…`) that one place sets for all who read it, and that nobody else may set, is said where it is read. */
function fold(css, mayNobodySet) {
  const places = [...css.matchAll(/(?<=[{;])(--[\w-]+):([^;{}]*)/g)];
  const once = new Map();
  for (const { 1: name, 2: value, index } of places) {
    const alone = places.filter(([, other]) => other === name).length === 1;
    if (alone && mayNobodySet(name)) once.set(name, { value, setter: selectorOf(css, index) });
  }
  const reads = [...css.matchAll(/var\((--[\w-]+)/g)].map(({ 1: name, index }) => ({ name, index }));
  const reaches = ({ name, index }) => [":root", selectorOf(css, index).slice(0, once.get(name).setter.length)].includes(once.get(name).setter);
  for (const { name } of reads.filter((read) => once.has(read.name) && !reaches(read))) once.delete(name);
  for (const { name, index } of reads.filter((read) => once.has(read.name)).reverse()) {
    css = css.slice(0, index) + once.get(name).value + css.slice(closing(css, index + "var".length) + 1);
  }
  return css;
}

/** Properties that a component keeps for itself: no theme sets them. */
const isPrivate = (name) => name.startsWith("--_");

async function style() {
  const gathered = minify(await gather(join(here, "css", "luwte.css")));
  return NOTICE + settle(minify(settle(fold(gathered, isPrivate))));
}

/** The part of the sheet that the first page carries inside. */
function front(whole) {
  let css = cut(whole.replace(NOTICE, ""));
  // Nobody lays a theme over this page by a second sheet, so that what never changes can be said in place.
  for (let before = ""; before !== css; ) {
    before = css;
    css = minify(settle(fold(css, () => true)));
  }
  return NOTICE + brief(minify(plainer(css)));
}

function script(entry) {
  const { outputFiles } = buildSync({
    entryPoints: [join(here, "js", entry)],
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
const whole = await style();
await writeFile(join(dist, "luwte.css"), whole);
await writeFile(join(dist, "front.css"), front(whole));
await writeFile(join(dist, "luwte.js"), script("luwte.js"));
await writeFile(join(dist, "front.js"), script("front.js"));
await writeFile(join(dist, "planner.js"), script("planner.js"));
await writeFile(join(dist, "live.js"), script("live.js"));
await writeFile(join(dist, "desk.js"), script("desk.js"));
await writeFile(join(dist, "drafts.js"), script("drafts.js"));
await writeFile(join(dist, "bell.js"), script("bell.js"));
await writeFile(join(dist, "ring.js"), script("ring.js"));
await writeFile(join(dist, "street.js"), script("street.js"));
await writeFile(join(dist, "street-worker.js"), script("street-worker.js"));
await copyFile(join(here, "icon.svg"), join(dist, "icon.svg"));
