// The sites that screenshots.mjs shows: between them they hold whatever the default theme has to set.

const plan = (words, ink = "#1a4f8f") =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="420" viewBox="0 0 960 420"><rect width="960" height="420" fill="#dbe4ee"/><path d="M0 300 Q240 220 480 280 T960 250 V420 H0Z" fill="${ink}"/><text x="40" y="80" font-family="sans-serif" font-size="34" fill="#16191f">${words}</text></svg>\n`;

const rich = `---
title: "Lantern bridge stays closed: what the second inspection found, and what happens next"
tags: [Bridge, Safety, Traffic]
authors: [Ada Quill, Bo Marsh]
updated: 2021-09-18
toc: true
---
The bridge stays closed. Divers looked at **all nine piers** in August; two need work before [any load](https://example.org/load) can be carried, and the *pilot* of the survey says so in terms that leave no doubt.

It is :counter[closed] — as of the date of this message.

## What was found

<figure><img src="piers.svg" alt="The two piers under water, pier 5 leaning"><figcaption>Piers 4 and 5, seen from the east. Drawing: Harbour Office</figcaption></figure>

Two piers have lost part of their footing.[^1] The others are sound.[^2]

[^1]: By scour, over some forty years.
[^2]: As they were at the inspection of 2012.

> A bridge is closed when it is not known to be safe, not only when it is known to be unsafe.

### Measurements

| Pier | Built | Depth of water at low tide | Loss of footing | Load allowed before | Load allowed now | Next inspection | Remarks |
| --- | --- | ---: | ---: | ---: | ---: | --- | --- |
| 4 | 1931 | 6.4 m | 1,250 mm | 44 t | 0 t | October 2021 | Fill with concrete in bags |
| 5 | 1931 | 7.1 m | 980 mm | 44 t | 0 t | October 2021 | As for pier 4 |
| 6 | 1958 | 5.0 m | 0 mm | 44 t | 44 t | 2025 | None |

## What happens next

1. Bags of concrete are laid around both piers.
   - Work is possible at slack water only.
   - It takes eleven tides.
2. Divers look again.

- [x] Order the barge
- [ ] Tell the ferry company

> [!WARNING]
> Boats keep 50 metres from piers 4 and 5.

> [!NOTE]
> The footway is open on weekdays.

Closed
: No vehicle and no person may be on it.

Restricted
: Open under conditions that the notice names.

Set \`channel = 12\` first, then:

\`\`\`text
SECURITE SECURITE SECURITE all stations this is Tarrow Harbour Radio: navigation under Lantern bridge is restricted until further notice
\`\`\`

---

Write to the engineer with questions.
`;

const post = (title, text, more = "") => `---\ntitle: "${title}"\n${more}---\n${text}\n`;
const later = "The harbour office is open again from Monday. Visitors sign in at the gate, and leave cars outside it. Pilots are ordered as before, at least six hours ahead; ferries keep their times. Whoever needs the crane asks the duty officer.";
const names = ["Ferry berth works begin", "Depth survey of the approach channel", "Storm damage at Fish quay", "Winter hours of the swing bridge", "Report for the year 2020–21", "New anchorage in the outer road"];

export const english = {
  "site.yml": `title: Tarrow Harbour Authority
description: Notices and statements
base_url: https://host.example/
language: en-GB
time_zone: Europe/London
page_size: 3
home: { recent: 8 }
menu: [{ label: Messages, url: /messages/ }, { label: About, url: /about/ }]
contacts: [{ label: Duty officer, value: "+44 20 7946 0112", href: "tel:+442079460112" }, { label: Harbour radio, value: VHF channel 12 }]
clocks: [{ label: Tarrow, time_zone: Europe/London }, { label: Bergen, time_zone: Europe/Oslo }]
counters:
  - { id: closed, since: 2018-03-04, milestones: { every: 100 }, link: /2021/09/bridge/, text: { one: "{n} day has passed since Lantern bridge closed – and no date for its opening", other: "{n} days have passed since Lantern bridge closed – and no date for its opening" } }
  - { id: accident, since: 2015-01-05, resets: [2019-11-02, 2021-02-11], text: { one: "{n} day without an accident on the quays", other: "{n} days without an accident on the quays" } }
  - { id: tide, since: 2018-05-01, first_day: 1, text: "Day {n} of the unbroken tide record at Lantern quay" }
  - { id: berth, until: 2026-06-02, unit: calendar, text: "{n} until the new ferry berth is due" }
languages:
  ja: { title: 港務局, menu: [] }
`,
  "static/favicon.svg": plan(""),
  "pages/about.md": post("About the authority", "## Who we are\n\nThe authority keeps the harbour.\n\n## What we do\n\nWe publish what we know."),
  "posts/2021-09-17-bridge/index.md": rich,
  "posts/2021-09-17-bridge/piers.svg": plan("Piers 4 and 5"),
  "posts/2021-09-12-long.md": post("Address of the Harbour Master on the occasion of the hundred and fiftieth anniversary of the Treaty of Good Pilotage, Friendship and Co-operation between the ports of Tarrow and Bergen, published by both newspapers", later, "tags: [Speeches]\n"),
  "posts/2021-09-08-words.md": post("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesänderung", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft and https://host.example/a/very/long/address/that/does/not/break/anywhere/at/all/and/goes/on/and/on", "tags: [Words]\n"),
  "posts/2021-09-07-japan.md": post("港の橋は引き続き閉鎖されています。点検の結果と今後の予定について", "港の橋は引き続き閉鎖されています。八月に潜水士がすべての橋脚を点検しました。二つの橋脚は、荷重を支える前に工事が必要です。", "language: ja\ntranslation_key: b\ntags: [橋]\n"),
  ...Object.fromEntries(names.map((name, at) => [`posts/2021-0${8 - at}-02-n${at}.md`, post(name, later, `tags: [Harbour, ${at % 2 ? "Safety" : "Traffic"}]\n`)])),
};

const arabic = "يبقى الجسر مغلقًا. فحص الغواصون جميع الدعامات في شهر أغسطس، واثنتان منها تحتاجان إلى عمل قبل أن تحملا أي وزن.";

export const right = {
  "site.yml": `title: هيئة ميناء تارو
base_url: https://host.example/
language: ar
time_zone: Europe/London
page_size: 2
menu: [{ label: الرسائل, url: /messages/ }]
contacts: [{ label: الضابط المناوب, value: "+44 20 7946 0112", href: "tel:+442079460112" }]
clocks: [{ label: تارو, time_zone: Europe/London }]
counters:
  - { id: closed, since: 2018-03-04, milestones: { every: 100 }, text: "مرّ {n} يومًا على إغلاق الجسر" }
  - { id: quay, since: 2015-01-05, resets: [2021-02-11], text: "{n} يومًا بلا حوادث على الأرصفة" }
`,
  "posts/2021-09-17-bridge.md": post("الجسر ما زال مغلقًا: ما وجده الفحص الثاني", `${arabic}\n\n## ما وُجد\n\n1. الأول\n2. الثاني\n\n> ${arabic}\n\n> [!NOTE]\n> ${arabic}\n\n| الدعامة | العمق |\n| --- | ---: |\n| 4 | 6.4 |\n\nنص.[^1]\n\n[^1]: حاشية.\n\n\`\`\`text\nlatin code stays left to right\n\`\`\``, "tags: [جسور, سلامة]\ntoc: true\n"),
  ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`posts/2021-0${at}-02-n${at}.md`, post(`إعلان رقم ${at}`, arabic, "tags: [ميناء]\n")])),
};

const russian = "Мост остаётся закрытым. В августе водолазы осмотрели все девять опор; двум из них нужен ремонт, прежде чем по мосту можно будет пропускать какой-либо груз.";

export const cyrillic = {
  "site.yml": `title: Управление порта Тарроу
base_url: https://host.example/
language: ru
time_zone: Europe/London
page_size: 3
menu: [{ label: Все сообщения, url: /messages/ }]
contacts: [{ label: По консульским вопросам, value: "+44 20 7946 0112", href: "tel:+442079460112" }]
clocks: [{ label: Москва, time_zone: Europe/Moscow }, { label: Лондон, time_zone: Europe/London }]
counters:
  - { id: closed, since: 2018-03-04, milestones: { every: 100 }, text: { one: "{n} день прошёл с закрытия моста – достоверных сведений и ответа от властей нет", few: "{n} дня прошло с закрытия моста – достоверных сведений и ответа от властей нет", many: "{n} дней прошло с закрытия моста – достоверных сведений и ответа от властей нет" } }
  - { id: quay, since: 2018-03-12, text: { one: "{n} день прошёл со времени аварии на рыбном причале – достоверных сведений и ответа нет", few: "{n} дня прошло со времени аварии на рыбном причале – достоверных сведений и ответа нет", many: "{n} дней прошло со времени аварии на рыбном причале – достоверных сведений и ответа нет" } }
`,
  "posts/2021-09-17-bridge.md": post("Мост остаётся закрытым: что показал второй осмотр", `${russian}\n\n## Что дальше\n\n${russian}\n\n> ${russian}`, "tags: [Мосты]\n"),
  ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`posts/2021-0${at}-02-n${at}.md`, post(`Сообщение портового управления о высокоскоростных паромах № ${at}`, russian, "tags: [Порт]\n")])),
};
