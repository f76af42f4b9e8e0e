// What Daymark takes from CLDR for one locale, under the names of LocaleData in C#.
// CLDR's JSON is already resolved: each locale's file holds what it inherits too.

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const FORMS = ["zero", "one", "two", "few", "many", "other"];

export function dataOf(cldr, tag, script) {
  const { calendars } = cldr.read(`cldr-dates-full/main/${tag}/ca-gregorian.json`).main[tag].dates;
  return {
    Script: script,
    IsRightToLeft: cldr.read("cldr-core/scriptMetadata.json").scriptMetadata[script].rtl === "YES",
    ...names(calendars.gregorian),
    ...patterns(calendars.gregorian),
    ...numbers(cldr, tag),
    ...durations(cldr, tag),
  };
}

function names({ months, days }) {
  return {
    MonthsWide: join(Object.values(months.format.wide), 12),
    MonthsAbbreviated: join(Object.values(months.format.abbreviated), 12),
    MonthsAloneWide: join(Object.values(months["stand-alone"].wide), 12),
    MonthsAloneAbbreviated: join(Object.values(months["stand-alone"].abbreviated), 12),
    WeekdaysWide: join(WEEKDAYS.map((d) => days.format.wide[d]), 7),
    WeekdaysAbbreviated: join(WEEKDAYS.map((d) => days.format.abbreviated[d]), 7),
    WeekdaysAloneWide: join(WEEKDAYS.map((d) => days["stand-alone"].wide[d]), 7),
    WeekdaysAloneAbbreviated: join(WEEKDAYS.map((d) => days["stand-alone"].abbreviated[d]), 7),
  };
}

function patterns({ dateFormats, dateTimeFormats, eras }) {
  const pattern = (text) => {
    if (typeof text !== "string") throw new Error(`A pattern with its own numbering: ${JSON.stringify(text)}`);
    // Thai names the era. All dates of Daymark lie in the common era, so its name is plain text.
    return text.replace(/\bG\b/, `'${eras.eraAbbr[1]}'`);
  };
  return {
    Full: pattern(dateFormats.full),
    Long: pattern(dateFormats.long),
    Medium: pattern(dateFormats.medium),
    Short: pattern(dateFormats.short),
    MonthAndYear: pattern(dateTimeFormats.availableFormats.yMMMM),
  };
}

function numbers(cldr, tag) {
  const { numbers } = cldr.read(`cldr-numbers-full/main/${tag}/numbers.json`).main[tag];
  const system = numbers.defaultNumberingSystem;
  const symbols = numbers[`symbols-numberSystem-${system}`];
  const format = /^#,(?:(#+),)?(#+0)\.###$/.exec(numbers[`decimalFormats-numberSystem-${system}`].standard);
  if (!format) throw new Error(`${tag}: an unknown number pattern`);
  return {
    Zero: zeroOf(cldr, system),
    GroupSeparator: symbols.group,
    MinusSign: symbols.minusSign,
    PrimaryGrouping: format[2].length,
    SecondaryGrouping: (format[1] ?? format[2]).length,
    MinimumGroupingDigits: Number(numbers.minimumGroupingDigits),
  };
}

function durations(cldr, tag) {
  const { long } = cldr.read(`cldr-units-full/main/${tag}/units.json`).main[tag].units;
  const list = cldr.read(`cldr-misc-full/main/${tag}/listPatterns.json`).main[tag].listPatterns["listPattern-type-unit"];
  return {
    DurationYears: unit(long["duration-year"]),
    DurationMonths: unit(long["duration-month"]),
    DurationWeeks: unit(long["duration-week"]),
    DurationDays: unit(long["duration-day"]),
    DurationJoints: ["start", "middle", "end", "2"].map((place) => joint(list[place])).join("|"),
  };
}

// Without the forms that read like "other", which stands for every form that isn't there.
function unit(patterns) {
  const text = (form) => patterns[`unitPattern-count-${form}`];
  return FORMS.filter((form) => form === "other" || (text(form) && text(form) !== text("other")))
    .map((form) => {
      if (!/^[^|={}]*(\{0\}[^|={}]*)?$/.test(text(form))) throw new Error(`Not a unit pattern: ${text(form)}`);
      return `${form}=${text(form)}`;
    })
    .join("|");
}

function joint(pattern) {
  const match = /^\{0\}([^|{}]*)\{1\}$/.exec(pattern);
  if (!match) throw new Error(`Not two texts with something between them: ${pattern}`);
  return match[1];
}

// Daymark writes a digit as zero + value in one UTF-16 unit; two scripts, Adlam and Nyiakeng Puachue, need two units.
export function hasPlainDigits(cldr, tag) {
  const system = cldr.read(`cldr-numbers-full/main/${tag}/numbers.json`).main[tag].numbers.defaultNumberingSystem;
  const zero = zeroOf(cldr, system);
  return digitsOf(cldr, system) === Array.from({ length: 10 }, (_, value) => String.fromCharCode(zero.charCodeAt(0) + value)).join("");
}

function zeroOf(cldr, system) {
  return digitsOf(cldr, system)[0];
}

function digitsOf(cldr, system) {
  return cldr.read("cldr-core/supplemental/numberingSystems.json").supplemental.numberingSystems[system]._digits;
}

function join(list, count) {
  if (list.length !== count || list.some((name) => !name || name.includes("|"))) throw new Error(`Not ${count} names: ${list}`);
  return list.join("|");
}
