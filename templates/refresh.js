// Turns the counters, today's date and the clocks over in a page that is open past midnight, or that comes late from a cache.
// What Daymark writes as /refresh.js, and as /ru/refresh.js for a language with a folder of its own, is this code as refresh.min.js
// has it (npm run small --prefix tests/Browser makes that), in a block, after "const site = {…}": definitions and texts, no numbers.
// Days are those of the site's zone, never the visitor's. Numbers and dates are written as the build writes them, with its symbols;
// only the plural form and the wall time of a zone come from the browser. Whatever is in doubt stays as it was built.

const built = document.currentScript.dataset.date;

// Swedish writes moments as ISO 8601 does: 2021-09-20 08:00. A browser without it or without the zone ends the script at its first use.
const wall = (timeZone) => new Date().toLocaleString("sv", { timeZone }).match(/^(\d{4}-..-..) (..:..)/);

const days = (from, to) => (new Date(to) - new Date(from)) / 864e5;

// A day that a month lacks is the first of the next one: 29 February has its anniversary on 1 March in common years.
const after = (start, months) => {
  const day = new Date(start);
  day.setUTCMonth(day.getUTCMonth() + months);
  if (day.getUTCDate() < start.slice(8)) day.setUTCDate(1);
  return day;
};

const months = (from, to) => {
  let full = 0;
  while (after(from, full + 1) <= new Date(to)) full++;
  return full;
};

const digits = (text, language) => text.replace(/\d/g, (digit) => language.digits?.[digit] ?? digit);

const group = (number, language) => digits(("" + number).replace(RegExp(language.groups, "g"), language.separator), language);

// One text for all numbers, or one for each plural form. Of a language that it does not know, a browser would take the visitor's.
const form = (texts, number, tag) => {
  if (texts.trim) return texts;
  if (!Intl.PluralRules.supportedLocalesOf(tag)[0]) throw tag;
  return texts[new Intl.PluralRules(tag).select(number)] ?? texts.other;
};

// Each part of a date is a text, or says where its number stands in 2021-09-201 (a day and its weekday, Sunday being 0),
// how many digits it has at least, and which names it stands for.
const date = (day, language) =>
  language.date
    .map((part) => {
      if (part.trim) return part;
      const [from, to, width, names] = part;
      const number = +(day + new Date(day).getUTCDay()).slice(from, to);
      return names?.[number] ?? digits(("" + number).padStart(width, 0), language);
    })
    .join("");

// What an element says on a day, in parts: text, number, text. Nothing for what is not this script's, and for a counter
// that has reached its end and has no text for that.
const say = ({ dataset, dateTime }, today) => {
  const tag = dataset.language ?? site.language;
  const language = site.languages[tag];
  if (dateTime) return language && [date(today, language)];
  const counter = language?.counters[dataset.counter] ?? {};
  const over = counter.over <= today;
  const texts = over ? counter.then : counter.text;
  if (texts == null) return;
  const to = counter.until ?? (over ? counter.over : today);
  const starts = counter.until ? [over ? to : today] : counter.starts.filter((day) => day <= to);
  const counts = starts.map(
    (start, at) => Math.floor((counter.months ? months : days)(start, starts[at + 1] ?? to) / (counter.per ?? 1)) + (counter.first ?? 0),
  );
  let value = counts.at(-1);
  let number = group(value, language);
  const text = form(texts, value, tag).replaceAll("{longest}", group(Math.max(...counts), language));
  if (counter.span) {
    const from = starts.at(-1);
    const full = months(from, to);
    const parts = [Math.floor(full / 12), full % 12, days(after(from, full), to)];
    const words = parts.map((part, at) => form(language.units[at], part, tag).replace("{0}", group(part, language)));
    const [first = words[2], ...others] = words.filter((word, at) => parts[at]);
    number = others.reduce((before, word, at) => before + language.between[others.length - 1 + at] + word, first);
    value = "P" + parts.map((part, at) => part + "YMD"[at]).join("");
  }
  const data = document.createElement("data");
  data.value = value;
  data.append(number);
  if (dataset.show) return [data];
  const [before, ...rest] = text.split("{n}");
  return rest.length ? [before, data, rest.join(number)] : [before];
};

const all = (selector) => [...document.querySelectorAll(selector)];

let shown = built;
let elements;

const turn = () => {
  const today = wall(site.zone)[1];
  // A visitor's clock that is behind the build is wrong.
  if (today < built) return;
  if (today != shown) {
    // What does not read as this script would have written it on the build date is left alone.
    elements ??= all(".counter:not([data-date]), time[data-today]").filter(
      (element) => say(element, built)?.map((part) => part.textContent ?? part).join("") == element.textContent,
    );
    // All is worked out before anything changes: a page is never half of one day, half of another.
    const said = elements.map((element) => say(element, today));
    elements.forEach((element, at) => {
      element.replaceChildren(...(said[at] ?? []));
      element.dateTime &&= today;
      (element.closest(".counters > *") ?? element).hidden = !said[at];
    });
    for (const note of all("[data-until]")) note.hidden = note.dataset.until < today;
    shown = today;
  }
  for (const clock of all("time[data-time-zone]")) clock.textContent = wall(clock.dataset.timeZone)[2];
};

// Midnight is a full minute in every zone, and so is each change of a clock.
const tick = () => {
  turn();
  setTimeout(tick, 6e4 - (Date.now() % 6e4));
};

tick();
addEventListener("visibilitychange", turn);
addEventListener("pageshow", turn);
