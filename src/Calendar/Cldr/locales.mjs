// Names, date patterns and number symbols of each locale, as C# that makes only the locale asked for.
// A regional locale is written as its parent `with` what differs: "en-CA" => En001() with { Short = "y-MM-dd" }.

import { dataOf, hasPlainDigits } from "./locale-data.mjs";

const SHAPE = /^([a-z]{2,3})(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}|\d{3}))?$/;

// Below "basic" a language may lack names of its own.
const COMPLETE = ["modern", "moderate", "basic"];

export function localeTable(cldr) {
  const entries = choose(cldr);
  nameAliases(cldr, entries);
  const written = [...entries.values()].filter((entry) => entry.differs);
  return `namespace Daymark.Calendar.Cldr;

/// <summary>The data of each locale, made when it is asked for; a regional one says only what differs from its parent.</summary>
internal static class LocaleTable
{
    public static LocaleData? Find(string tag) =>
        tag switch
        {
${written.map((entry) => arm(entry, entries)).join("")}            _ => null,
        };
${written.map(methodText).join("")}}
`;
}

// All locales of languages that CLDR has complete, but only those whose data is not what the look-up
// at run time (language-script-region, then shorter) finds without them.
function choose(cldr) {
  const coverage = cldr.read("cldr-core/coverageLevels.json").effectiveCoverageLevels;
  const parents = cldr.read("cldr-core/supplemental/parentLocales.json").supplemental.parentLocales.parentLocale;
  const likely = likelySubtags(cldr);
  const parentOf = (tag) => parents[tag] ?? tag.split("-").slice(0, -1).join("-");
  const waiting = new Set(
    cldr.locales().filter((tag) => {
      const [, language, script] = SHAPE.exec(tag) ?? [];
      const covered = script && script !== likely(language).script ? `${language}-${script}` : language;
      return language !== "und" && COMPLETE.includes(coverage[covered]) && hasPlainDigits(cldr, tag);
    }),
  );

  const entries = new Map();
  const add = (tag) => {
    if (!waiting.delete(tag)) return;
    const parent = parentOf(tag);
    add(parent);
    const { script } = likely(tag);
    const data = dataOf(cldr, tag, script);
    const found = lookUp(entries, tag, script);
    if (found && same(found.data, data)) return;
    const base = lookUp(entries, parent, likely(parent).script);
    entries.set(tag, { tag, names: [tag], data, base, differs: !base || !same(base.data, data) });
  };
  for (const tag of [...waiting]) add(tag);
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

// Twin of Locales.Find in C#; `script` as there is the one that was asked for, if any was.
function lookUp(entries, tag, script) {
  const [, language, , region] = SHAPE.exec(tag) ?? [];
  const candidates = [`${language}-${script}-${region}`, `${language}-${region}`, `${language}-${script}`, language];
  const named = (name) => [...entries.values()].find((entry) => entry.names.includes(name));
  return candidates.map(named).find((entry) => entry && (!script || entry.data.Script === script));
}

// Other names of a locale: regions without their script (zh-TW is zh-Hant, sr-BA is sr-Cyrl-BA),
// and language codes that were replaced (iw is he).
function nameAliases(cldr, entries) {
  const likely = likelySubtags(cldr);
  const alias = (name, tag, script) => {
    const entry = lookUp(entries, tag, script);
    if (entry && entry !== lookUp(entries, name)) entry.names.push(name);
  };
  const unscripted = [...entries.keys()].map((tag) => tag.replace(/-[A-Z][a-z]{3}(?=-)/, ""));
  for (const tag of new Set([...likely.regional, ...unscripted])) {
    const { language, script, region } = likely(tag);
    if (region) alias(tag, `${language}-${script}-${region}`, script);
  }
  const replaced = cldr.read("cldr-core/supplemental/aliases.json").supplemental.metadata.alias.languageAlias;
  for (const [name, { _replacement: tag }] of Object.entries(replaced))
    if (/^[a-z]{2}$/.test(name)) alias(name, tag, likely(tag).script);
}

function likelySubtags(cldr) {
  const table = cldr.read("cldr-core/supplemental/likelySubtags.json").supplemental.likelySubtags;
  const likely = (tag) => {
    const [, language, script, region] = SHAPE.exec(tag) ?? [];
    const full = table[tag] ?? table[`${language}-${region}`] ?? table[language];
    return { language, script: script ?? SHAPE.exec(full)?.[2], region };
  };
  likely.regional = Object.keys(table).filter((tag) => /^[a-z]{2,3}-([A-Z]{2}|\d{3})$/.test(tag));
  return likely;
}

function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

function arm(entry, entries) {
  const names = [...entries.values()].filter((other) => writtenAs(other) === entry).flatMap((other) => other.names);
  const quoted = names.map((name) => `"${name}"`).join(" or ");
  return `            ${wrap(quoted)} => ${method(entry.tag)}(),\n`;
}

function writtenAs(entry) {
  return entry.differs ? entry : writtenAs(entry.base);
}

function methodText({ tag, data, base }) {
  const changes = Object.entries(data).filter(([name, value]) => value !== base?.data[name]);
  return `
    private static LocaleData ${method(tag)}() =>
        ${base ? `${method(writtenAs(base).tag)}() with` : "new()"}
        {
${changes.map(([name, value]) => `            ${name} = ${literal(name, value)},\n`).join("")}        };
`;
}

export function wrap(names) {
  return names.replace(/(.{80,100}?) or /g, "$1\n                or ");
}

function method(tag) {
  return tag.split("-").map((part) => part[0].toUpperCase() + part.slice(1).toLowerCase()).join("");
}

// Characters that an editor shows as nothing or as a plain space are written as escapes.
function literal(name, value) {
  if (name === "Zero") return `'${value}'`;
  if (typeof value !== "string") return String(value);
  const escape = (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `"${value.replace(/["\\]/g, "\\$&").replace(/\p{C}|(?! )\p{Z}/gu, escape)}"`;
}
