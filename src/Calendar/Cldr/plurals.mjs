// Cardinal plural rules: CLDR's conditions, worked out for whole numbers, as C# (UTS #35 part 3, section 5).

import { wrap } from "./locales.mjs";

const FORMS = ["zero", "one", "two", "few", "many", "other"];

// Beyond this no rule of CLDR selects a form that it has not selected before.
const SEARCHED = 2_000_000;

export function pluralTable(cldr) {
  const sets = new Map();
  for (const [tag, rules] of Object.entries(cardinals(cldr))) {
    const rule = ruleOf(rules);
    const set = sets.get(rule.code) ?? { ...rule, tags: [] };
    set.tags.push(tag);
    sets.set(rule.code, set);
  }

  const arms = [...sets.values()].map(
    ({ tags, code, conditions }) => `            ${wrap(tags.map((t) => `"${t}"`).join(" or "))} =>
                new(
                    ${code},
                    [${examplesOf(conditions).map((e) => `new(PluralForm.${pascal(e.form)}, ${e.number})`).join(", ")}]
                ),
`,
  );
  return `namespace Daymark.Calendar.Cldr;

/// <summary>The plural rule of each language of CLDR, for whole numbers.</summary>
internal static class PluralTable
{
    public static PluralRule? Find(string tag) =>
        tag switch
        {
${arms.join("")}            _ => null,
        };
}
`;
}

// One line a language and form, as CLDR writes its samples: the tests read every one of them.
export function pluralSamples(cldr) {
  const lines = [
    `# Whole-number samples of the cardinal plural rules of Unicode CLDR ${cldr.version} (cldr-core, supplemental/plurals.json).`,
    "# Written by src/Calendar/Cldr/generate.mjs. Unicode License V3.",
    "# Language, form, samples; a~b is every number from a to b.",
    "# Left out: compact samples such as 1c6, which are not the number 1000000 but the text \"1M\".",
  ];
  for (const [tag, rules] of Object.entries(cardinals(cldr)))
    for (const form of FORMS) {
      const samples = /@integer ([^@]*)/.exec(rules[`pluralRule-count-${form}`] ?? "")?.[1] ?? "";
      const whole = samples.split(",").map((s) => s.trim()).filter((s) => /^\d+(~\d+)?$/.test(s));
      if (whole.length > 0) lines.push(`${tag} ${form} ${whole.join(" ")}`);
    }
  return lines.join("\n") + "\n";
}

function cardinals(cldr) {
  return cldr.read("cldr-core/supplemental/plurals.json").supplemental["plurals-type-cardinal"];
}

function ruleOf(rules) {
  const conditions = FORMS.slice(0, -1)
    .filter((form) => rules[`pluralRule-count-${form}`])
    .map((form) => ({ form, any: simplify(rules[`pluralRule-count-${form}`].split("@")[0]) }))
    .filter(({ any }) => any.length > 0);

  const arms = conditions.map(
    ({ form, any }) =>
      `${any.map((all) => all.map(toCSharp).join(" && ")).join(" || ")} ? PluralForm.${pascal(form)}\n                        : `,
  );
  return {
    code: `static n => ${arms.join("")}PluralForm.Other`,
    conditions,
  };
}

function examplesOf(conditions) {
  const smallest = new Map();
  for (let n = 0; n <= SEARCHED; n++) {
    const form = conditions.find(({ any }) => holds(any, n))?.form ?? "other";
    if (!smallest.has(form)) smallest.set(form, n);
  }
  return FORMS.filter((f) => smallest.has(f)).map((form) => ({ form, number: smallest.get(form) }));
}

// "a and b or c" becomes [[a, b], [c]]. A whole number has i = n and no fraction (v, w, f, t) or
// compact exponent (c, e): relations about those are settled here, which drops or empties whole terms.
function simplify(condition) {
  const any = [];
  for (const term of condition.trim().split(" or ")) {
    const relations = term.split(" and ").map(parseRelation);
    const settled = relations.filter((r) => r.operand !== "n");
    if (settled.every((r) => relationHolds(r, 0))) any.push(relations.filter((r) => r.operand === "n"));
  }
  return any;
}

function parseRelation(text) {
  const match = /^([nivwftce])(?: % (\d+))? (=|!=) ([\d.,]+)$/.exec(text.trim());
  if (!match) throw new Error(`Not a plural relation: ${text}`);
  const ranges = match[4].split(",").map((r) => r.split("..").map(Number));
  return {
    operand: "ni".includes(match[1]) ? "n" : match[1],
    modulus: match[2] && Number(match[2]),
    equal: match[3] === "=",
    ranges: ranges.map(([from, to]) => ({ from, to: to ?? from })),
  };
}

function holds(any, n) {
  return any.some((all) => all.every((relation) => relationHolds(relation, n)));
}

function relationHolds({ modulus, equal, ranges }, n) {
  const value = modulus ? n % modulus : n;
  return ranges.some(({ from, to }) => from <= value && value <= to) === equal;
}

function toCSharp({ modulus, equal, ranges }) {
  const value = modulus ? `n % ${modulus}` : "n";
  if (ranges.length === 1 && ranges[0].from === ranges[0].to) return `${value} ${equal ? "==" : "!="} ${ranges[0].from}`;
  const patterns = ranges.map(({ from, to }) => (from === to ? `${from}` : `>= ${from} and <= ${to}`));
  return equal ? `${value} is ${patterns.join(" or ")}` : `${value} is not (${patterns.join(" or ")})`;
}

function pascal(form) {
  return form[0].toUpperCase() + form.slice(1);
}
