// What each language is called in itself, as C#: "fr" is "français", "fr-CA" is "français canadien".

const SHAPE = /^([a-z]{2,3})(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}|\d{3}))?$/;

export function languageTable(cldr) {
  const names = new Map();
  const files = ["languages", "scripts", "territories", "localeDisplayNames"];
  const has = (tag) => SHAPE.test(tag) && tag !== "und" && files.every((file) => cldr.has(fileOf(tag, file)));
  for (const tag of cldr.locales().filter(has)) {
    const name = nameOf(cldr, tag);
    // A name that the look-up finds under the shorter tag is left out.
    if (name && names.get(tag.split("-").slice(0, -1).join("-")) !== name) names.set(tag, name);
  }
  return `namespace Daymark.Calendar.Cldr;

/// <summary>The name of each language in itself; those of regions and scripts only where they have their own.</summary>
internal static class LanguageTable
{
    public static string? Find(string tag) =>
        tag switch
        {
${[...names].map(([tag, name]) => `            "${tag}" => "${name.replace(/["\\]/g, "\\$&")}",\n`).join("")}            _ => null,
        };
}
`;
}

function fileOf(tag, file) {
  return `cldr-localenames-full/main/${tag}/${file}.json`;
}

function nameOf(cldr, tag) {
  const [, language, script, region] = SHAPE.exec(tag);
  const read = (file) => cldr.read(fileOf(tag, file)).main[tag].localeDisplayNames;
  const { languages } = read("languages");
  const whole = languages[tag];
  const base = (script && languages[`${language}-${script}`]) ?? languages[language];
  if (whole || !base) return whole;
  const inBase = script && languages[`${language}-${script}`];
  const parts = [!inBase && script && read("scripts").scripts[script], region && read("territories").territories[region]];
  const { localePattern, localeSeparator } = read("localeDisplayNames").localeDisplayPattern;
  const inside = parts.filter(Boolean).reduce((all, part) => (all ? localeSeparator.replace("{0}", all).replace("{1}", part) : part), "");
  return inside ? localePattern.replace("{0}", base).replace("{1}", inside) : base;
}
