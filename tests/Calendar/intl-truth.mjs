// Writes what another implementation of CLDR (ICU, inside Node) says: date-truth.txt, month-truth.txt,
// number-truth.txt and duration-truth.txt, which the tests compare Daymark with. Run `node tests/Calendar/intl-truth.mjs` with a Node whose ICU has the CLDR
// version of src/Calendar/Cldr/CldrVersion.g.cs; the files name the versions they were made with.

import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const MAIN =
  "en en-GB ru uk pl cs de fr es pt it nl sv fi da nb tr ar fa he hi zh zh-Hant ja ko vi el ro hu bg sr ka kk";
const MORE =
  "en-US en-AU en-CA en-IE en-IN en-NZ en-ZA pt-PT es-MX es-AR es-US fr-CA fr-CH de-AT de-CH it-CH nl-BE sv-FI sk sl hr lt lv et be ca eu gl " +
  "id ms th bn ur sw hy az sq mk bs is ga cy zh-Hans zh-TW zh-HK uz mn ar-EG ar-SA ar-AE ar-MA sr-Latn sr-BA sr-ME no nn mt lb eo " +
  "fil ta te mr ne my km lo am gu kn ml pa si ky tk tg tt af zu yo ha so lij br fo fy gd bn-IN fa-AF ur-IN hi-Latn ru-UA ro-MD";
const STYLES = ["full", "long", "medium", "short"];
const NUMBERS = [7, 999, 1296, 12345, 1234567, -1296];
const UNITS = ["year", "month", "week", "day"];
const UNIT_NUMBERS = [0, 1, 2, 3, 5, 11, 21, 101, 1296, 1000000];

// Years, months, days.
const LENGTHS = [[1, 2, 3], [3, 1, 21], [2, 0, 1], [0, 11, 2], [5, 3, 0], [101, 0, 0], [0, 0, 2]];

// Two days in every style; for the main locales also a day of each other month, on changing weekdays.
const DAYS = ["2021-09-20", "2026-02-01"];
const YEAR = ["01-04", "03-02", "04-01", "05-07", "06-12", "07-18", "08-23", "10-31", "11-09", "12-25"].map((d) => `2024-${d}`);

const visible = (text) =>
  text.replace(/\p{C}|(?! )\p{Z}/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

const source = `# From Intl of Node ${process.version}: ICU ${process.versions.icu}, CLDR ${process.versions.cldr}; written by intl-truth.mjs.
# Invisible characters are written as \\uXXXX. Fields are divided by tabs.
`;

function dates() {
  const lines = [];
  const add = (locale, day, style) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: "UTC", calendar: "gregory" });
    lines.push([locale, day, style, visible(format.format(new Date(`${day}T12:00Z`)))].join("\t"));
  };
  for (const locale of `${MAIN} ${MORE}`.split(" ")) for (const day of DAYS) for (const style of STYLES) add(locale, day, style);
  for (const locale of MAIN.split(" ")) for (const day of YEAR) for (const style of ["full", "medium"]) add(locale, day, style);
  return lines;
}

function months() {
  const lines = [];
  const add = (locale, month) => {
    const format = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC", calendar: "gregory" });
    lines.push([locale, `2021-${month}`, visible(format.format(new Date(`2021-${month}-20T12:00Z`)))].join("\t"));
  };
  for (const locale of MAIN.split(" ")) for (let month = 1; month <= 12; month++) add(locale, String(month).padStart(2, "0"));
  for (const locale of MORE.split(" ")) add(locale, "09");
  return lines;
}

function numbers() {
  return `${MAIN} ${MORE}`.split(" ").flatMap((locale) => {
    const format = new Intl.NumberFormat(locale);
    return NUMBERS.map((n) => [locale, n, visible(format.format(n))].join("\t"));
  });
}

// As Intl.DurationFormat writes them, which is these two together and which not every Node has.
function durations() {
  const lines = [];
  const unit = (locale, number, unit) => new Intl.NumberFormat(locale, { style: "unit", unitDisplay: "long", unit }).format(number);
  const add = (locale, ...length) => {
    const units = length.map((n, i) => n && unit(locale, n, ["year", "month", "day"][i])).filter((text) => text);
    const list = new Intl.ListFormat(locale, { type: "unit", style: "long" });
    lines.push([locale, length.join(" "), "together", visible(list.format(units))].join("\t"));
  };
  for (const locale of MAIN.split(" ")) {
    for (const u of UNITS) for (const n of UNIT_NUMBERS) lines.push([locale, n, `${u}s`, visible(unit(locale, n, u))].join("\t"));
    for (const length of LENGTHS) add(locale, ...length);
  }
  for (const locale of MORE.split(" ")) add(locale, 1, 2, 5);
  return lines;
}

const here = path.dirname(fileURLToPath(import.meta.url));
const write = (name, lines) => fs.writeFileSync(path.join(here, name), `${source}${lines.join("\n")}\n`);
write("date-truth.txt", dates());
write("month-truth.txt", months());
write("number-truth.txt", numbers());
write("duration-truth.txt", durations());
