// Every page is accessible as far as axe-core can tell: light, dark, as wide as a telephone, from left and from right.
// Run `npm ci`, then `node axe.test.mjs`. What axe cannot tell and people looked at stands in axe.reviewed.json with the reason.

import assert from "node:assert/strict";
import fs from "node:fs";
import axe from "axe-core/axe.min.js";
import { all, host } from "./host.mjs";
import { kinds } from "./kinds.mjs";
import { browse, build, repository, withDefaultTheme } from "./sites.mjs";
import { tests } from "./tests.mjs";

const { test, finish } = tests();
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const reviewed = JSON.parse(fs.readFileSync(new URL("axe.reviewed.json", import.meta.url), "utf8"));
const sites = {
  "the sample site": [repository, "2026-11-25"],
  "every kind of page and of mark-up": [kinds, "2026-11-25"],
  "every kind of page": [withDefaultTheme("every-kind-of-page"), "2021-09-20"],
  "three languages": [withDefaultTheme("three-languages"), "2021-09-20"],
};
const wide = { width: 1280, height: 900 };
const modes = {
  light: { colorScheme: "light", size: wide },
  dark: { colorScheme: "dark", size: wide },
  telephone: { colorScheme: "light", size: { width: 320, height: 640 } },
};

/** What axe finds, as { violations, incomplete }: lists of { kind, place }. */
const run = (page) =>
  page.evaluate(async (tags) => {
    const results = await window.axe.run(document, { runOnly: tags, resultTypes: ["violations", "incomplete"], preload: false });
    const places = (rules) =>
      rules.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html, any, all, none }) => {
          const reason = [...any, ...all, ...none].map((check) => check.data?.messageKey ?? check.id)[0];
          const [, element, name] = /^<([\w-]+)(?:[^>]*? class="([\w-]+))?/.exec(html);
          return { kind: `${id}, ${reason}: ${element}${name ? `.${name}` : ""}`, place: target.join(" ") };
        }),
      );
    return { violations: places(results.violations), incomplete: places(results.incomplete) };
  }, tags);

const seen = new Set();
const directions = new Set();
const browser = await browse();
for (const [name, [site, date]] of Object.entries(sites)) {
  const { origin, pages, close } = await host((address) => build(site, date, address));
  const found = Object.fromEntries(Object.keys(modes).map((mode) => [mode, { violations: [], incomplete: [] }]));
  const coming = [...pages];
  const look = async () => {
    const page = await browser.newPage();
    for (let address; (address = coming.pop()); ) {
      await page.goto(origin + address);
      await page.evaluate(axe.source);
      directions.add(await page.evaluate(() => document.documentElement.dir));
      for (const [mode, { colorScheme, size }] of Object.entries(modes)) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(size);
        const results = await run(page);
        for (const sort of ["violations", "incomplete"]) found[mode][sort].push(...results[sort].map((one) => ({ ...one, address })));
      }
    }
    await page.close();
  };
  await Promise.all([look(), look()]);
  const show = (list) => list.slice(0, 20).map(({ kind, address, place }) => `${address} ${place}: ${kind}`).join("\n");
  for (const [mode, { violations, incomplete }] of Object.entries(found)) {
    await test(`${name}, ${mode}: ${pages.length} pages without a violation`, () => {
      assert.ok(pages.length > 10);
      assert.equal(violations.length, 0, show(violations));
    });
    await test(`${name}, ${mode}: what axe cannot tell was looked at`, () => {
      for (const { kind } of incomplete) seen.add(kind);
      const fresh = incomplete.filter(({ kind }) => !reviewed[kind]);
      assert.equal(fresh.length, 0, show(fresh));
    });
  }
  close();
}
await browser.close();

await test("pages of both directions were looked at", () => assert.deepEqual([...directions].sort(), ["ltr", "rtl"]));
if (all) await test("what was looked at still occurs", () => assert.deepEqual(Object.keys(reviewed).filter((kind) => !seen.has(kind)), []));
finish();
