{
const site = {"zone":"Europe/London","language":"en-GB","languages":{"en-GB":{"digits":"0123456789","separator":",","groups":"\\B(?=(\\d{3})*\\d{3}$)","date":[{"cut":[8,10],"width":1},{"text":" "},{"cut":[5,7],"names":["","January","February","March","April","May","June","July","August","September","October","November","December"]},{"text":" "},{"cut":[0,4],"width":1}],"counters":{"shut":{"starts":["2018-03-04"],"per":1,"first":0,"text":{"one":"{n} day shut","other":"{n} days shut"}},"opening":{"until":"2021-09-21","per":1,"first":0,"text":{"one":"{n} day left","other":"{n} days left"},"over":"2021-09-22"},"hidden":{"starts":["2021-09-20"],"per":1,"first":0,"text":"{n}"}}}}};
const built = document.currentScript.dataset.date;
const wall = (timeZone) => new Date().toLocaleString("sv", { timeZone }).match(/^(\d{4}-..-..) (..:..)/);
const days = (from, to) => (new Date(to) - new Date(from)) / 864e5;
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
const digits = (text, language) => text.replace(/\d/g, (digit) => language.digits[digit]);
const group = (number, language) => digits(("" + number).replace(RegExp(language.groups, "g"), language.separator), language);
const form = (texts, number, tag) => {
if (texts.trim) return texts;
if (!Intl.PluralRules.supportedLocalesOf(tag)[0]) throw tag;
return texts[new Intl.PluralRules(tag).select(number)] ?? texts.other;
};
const date = (day, language) =>
language.date
.map(({ text, cut, names, width }) => {
const value = cut ? +day.slice(...cut) : new Date(day).getUTCDay();
return text ?? names?.[value] ?? digits(("" + value).padStart(width, 0), language);
})
.join("");
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
(start, at) => Math.floor((counter.months ? months : days)(start, starts[at + 1] ?? to) / counter.per) + counter.first,
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
number = others.reduce((before, word, at) => before + language.between[others.length - 1][at] + word, first);
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
if (today < built) return;
if (today != shown) {
elements ??= all(".counter:not([data-date]), time[data-today]").filter(
(element) => say(element, built)?.map((part) => part.textContent ?? part).join("") == element.textContent,
);
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
const tick = () => {
turn();
setTimeout(tick, 6e4 - (Date.now() % 6e4));
};
tick();
addEventListener("visibilitychange", turn);
addEventListener("pageshow", turn);
}
