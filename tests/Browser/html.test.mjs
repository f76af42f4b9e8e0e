// Every page is valid HTML, every style sheet valid CSS, every picture valid SVG, in the words of the Nu HTML Checker (needs Java).
// Run `npm ci`, then `node html.test.mjs`, or with names of corpora: `node html.test.mjs jekyll 18f digitalgov`, or "corpora" for all.
// What authors of corpora typed stands in html.typed.json, by kind with counts, beside how many pages there are and how many
// of them have no error and no warning; UPDATE_GOLDEN=1 writes it anew. With what their authors typed as HTML shown as text and
// gaps between headings closed, which are settings that any site has, nothing at all is wrong with most corpora.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { kinds } from "./kinds.mjs";
import { check, counts } from "./nu.mjs";
import { build, imported, repository, shared, withDefaultTheme } from "./sites.mjs";
import { tests } from "./tests.mjs";

const { test, finish } = tests();
const list = new URL("html.typed.json", import.meta.url);
const typed = JSON.parse(fs.readFileSync(list, "utf8"));
const show = (messages) => messages.slice(0, 20).map(({ kind, place, extract }) => `${place}: ${kind}\n    ${extract?.replace(/\s+/g, " ")}`).join("\n");

// The others write a text in another language than they say, or accents in two signs.
const flawless = ["18f", "bridgetown", "cfpb", "cloudgov", "cobalt-fixtures", "digitalgov", "etcd", "zola-fixtures"];
const settings = "markdown: { heading_outline: true, raw_html: false }\n";

// The checker guesses languages with dice: what it says of short Chinese texts differs from run to run.
const isGuess = ({ kind }) => /^This document appears to be written in/.test(kind);

const asked = process.argv.slice(2);
const corpora = asked[0] === "corpora" ? Object.keys(typed) : asked;
for (const name of corpora) {
  const [program, folder = name] = typed[name]?.from ?? [];
  await test(`${name}: nothing is wrong but what is known to be typed`, async () => {
    assert.ok(program, `html.typed.json has no ${name}.`);
    assert.ok(shared, "The folder 'shared' is not beside the repository; DAYMARK_SHARED can say where it is.");
    const output = await build(await imported(program, path.join(shared, "corpora", folder)), "2026-11-25");
    const messages = (await check(output)).filter((message) => !isGuess(message));
    const told = new Set(messages.map(({ place }) => place.replace(/:\d+$/, "")));
    const files = fs.readdirSync(output, { recursive: true }).filter((file) => file.endsWith(".html"));
    const clean = files.filter((file) => !told.has(path.join(output, file))).length;
    if (process.env.UPDATE_GOLDEN) typed[name] = { from: typed[name].from, pages: files.length, clean, kinds: counts(messages) };
    const known = typed[name].kinds;
    const fresh = messages.filter(({ kind }) => !known[kind]);
    assert.equal(fresh.length, 0, show(fresh));
    assert.deepEqual(counts(messages), known);
    assert.deepEqual({ pages: files.length, clean }, { pages: typed[name].pages, clean: typed[name].clean });
  });
  if (flawless.includes(name))
    await test(`${name}: no error and no warning with headings in outline and typed HTML as text`, async () => {
      const site = await imported(program, path.join(shared, "corpora", folder));
      fs.appendFileSync(path.join(site, "site.yml"), settings);
      const messages = await check(await build(site, "2026-11-25"));
      assert.equal(messages.length, 0, show(messages));
    });
}
if (corpora.length && process.env.UPDATE_GOLDEN) fs.writeFileSync(list, `${JSON.stringify(typed, undefined, 2)}\n`);

if (!corpora.length) {
  const outputs = {
    "the sample site": await build(repository, "2026-11-25"),
    "every kind of page and of mark-up": await build(kinds, "2026-11-25"),
    "every kind of page": await build(withDefaultTheme("every-kind-of-page"), "2021-09-20"),
    "three languages": await build(withDefaultTheme("three-languages"), "2021-09-20"),
  };
  if (shared) outputs["the page that was asked for"] = await build(path.join(shared, "seed/site"), "2021-09-20");
  const messages = await check(...Object.values(outputs));
  for (const [name, output] of Object.entries(outputs))
    await test(`${name}: no error and no warning`, () => {
      assert.ok(fs.existsSync(path.join(output, "index.html")));
      const own = messages.filter(({ place }) => place.startsWith(`${output}/`));
      assert.equal(own.length, 0, show(own));
    });
  await test("no message is lost", () => assert.equal(messages.filter(({ place }) => !Object.values(outputs).some((output) => place.startsWith(`${output}/`))).length, 0));
}
finish();
