// A site with every kind of page and every kind of mark-up that a body can have, in two languages of both directions.

import { origin } from "./sites.mjs";

const post = (title, text, more = "") => `---\ntitle: ${JSON.stringify(title)}\n${more}---\n${text}\n`;

const body = `The *east* quay is **shut**, ~~today~~ for :counter[shut]{number} days, see https://host.example/ and [the notes][1].

[1]: /about/ "About this office"

## Times & tides

| Boat | Leaves | Price |
| :--- | :----: | ----: |
| West | 08:00  |     4 |

### East \`quay\`

- [x] pilots told
- [ ] lights lit
  1. first
  2. second

> [!WARNING]
> Mind the gap.[^gap]

> A word of the harbour master
> > within a word

\`\`\`sh
echo "a line that is longer than any telephone is wide, so that it has to scroll, or else the page would"
\`\`\`

## Times & tides

Press <kbd>Enter</kbd> for 10<sup>th</sup>.

![Plan of the quay](plan.svg)

[![The plan as a link](plan.svg)](plan.svg)

---

Pilots
: They bring ships in.

:counter[shut]

<details><summary>More</summary>

All of it, by [its author](https://other.example/).

</details>

[^gap]: Between quay and ship.[^deep]
[^deep]: It is deep.
`;

const arabic = `الرصيف **مغلق** منذ :counter[shut]{number} يومًا.[^1]

## المواعيد

| قارب | وقت |
| ---- | --: |
| غرب  | 08:00 |

> [!NOTE]
> انتبه.

\`\`\`
code is read from the left
\`\`\`

[^1]: ملاحظة.
`;

const plan = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>';

export const kinds = {
  "site.yml": `title: Port & Light
description: Notices
base_url: ${origin}/
language: en-GB
time_zone: Europe/London
date_format: full
page_size: 2
permalink: /{language}/{year}/{month}/{slug}/
home: { recent: 2 }
archive: { path: messages, title: All messages }
menu:
  - { label: About, url: /about/ }
  - { label: Elsewhere, url: "https://other.example/" }
contacts:
  - { label: Office, value: "+44 20 7946 0000", href: "tel:+442079460000" }
  - { label: Radio, value: Channel 12 }
clocks:
  - { label: Port, time_zone: Europe/London }
  - { label: Tokyo, time_zone: Asia/Tokyo }
counters:
  - { id: shut, since: 2018-03-04, text: { en: { one: "{n} day shut", other: "{n} days shut" }, ar: "مغلق منذ {n}" }, link: /about/ }
  - { id: opening, until: 2031-09-21, unit: calendar, text: { en: "{n} left", ar: "بقي {n}" } }
languages:
  ar:
    title: الميناء
    archive: { title: كل الرسائل }
    menu: [{ label: عنا, url: /ar/about/ }]
`,
  "posts/2021-09-01-gate/index.md": post("Gate & quay closed", body, "tags: [Quays, Boats]\nauthors: [Harbour Office]\nupdated: 2021-09-03\ndescription: What is shut\ntoc: true\naliases: [/old.html]\ntranslation_key: gate\n"),
  "posts/2021-09-01-gate/plan.svg": plan,
  "posts/2021-08-02-long/plan.svg": plan,
  "posts/2021-09-02-words.md": post("Words", "Only words.\n\n<!--more-->\n\nAnd more.", "tags: [Quays]\nauthor: Duty officer\n"),
  "posts/2021-08-02-long/index.md": post("A title of Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenlänge", body, "tags: [Quays]\n"),
  "posts/2020-08-02-old.md": post("Old", "Old.", "tags: [Boats]\n"),
  "posts/ar/2021-09-01-gate.md": post("إغلاق البوابة", arabic, "tags: [أرصفة]\nauthor: مكتب الميناء\ntoc: true\ntranslation_key: gate\n"),
  "posts/ar/2020-09-02-old.md": post("قديم", "قديم.\n\nنص أطول.", "tags: [أرصفة]\n"),
  "static/favicon.svg": plan,
  "pages/about.md": post("About", "## Who\n\nWe.\n\n## Where\n\nHere, for :counter[shut]."),
  "pages/ar/about.md": post("عنا", "## من\n\nنحن.\n\n## أين\n\nهنا."),
};
