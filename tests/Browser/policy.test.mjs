// Every page keeps a strict content security policy with its scripts running, asks no other host, moves nothing once it is
// shown, and is whole without script; its style sheet and script are small. Run `npm ci`, then `node policy.test.mjs`.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { complaints, host, slowly } from "./host.mjs";
import { kinds } from "./kinds.mjs";
import { browse, build, repository } from "./sites.mjs";
import { tests } from "./tests.mjs";

const { test, finish } = tests();
const sites = { "the sample site": [repository, "2026-11-25"], "every kind of page and of mark-up": [kinds, "2026-11-25"] };
const noon = Date.parse("2026-11-25T12:00Z");
const midnight = Date.parse("2026-11-26T00:00Z");
const browser = await browse();

/** How far a page has moved by itself, with where. Without a buffer what came before would not be told. */
const shifts = () => {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) window.shifts.push(`${value} ${sources.map(({ node }) => node?.outerHTML?.slice(0, 80))}`);
  }).observe({ type: "layout-shift", buffered: true });
};

const words = (page, selector) => page.locator(selector).evaluateAll((elements) => elements.map((element) => element.textContent.trim()));
/** Two frames are shown: what has moved was told. */
const settled = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)))));

/** What moves in a page by itself, first while it loads, then at midnight, in a browser that is `lame` times as slow. */
async function moves(address, width, lame) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: lame });
  await page.addInitScript(shifts);
  await page.clock.setFixedTime(noon);
  await page.goto(address, { waitUntil: "load" });
  await settled(page);
  const before = await words(page, "header .counters > li");
  await page.clock.setFixedTime(midnight);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await settled(page);
  assert.notDeepEqual(await words(page, "header .counters > li"), before);
  const moved = await page.evaluate(() => window.shifts);
  await page.close();
  return moved;
}

for (const [name, [site, date]] of Object.entries(sites)) {
  const { origin, output, pages, close } = await host((address) => build(site, date, address));
  const read = (address) => fs.readFileSync(path.join(output, decodeURI(address).replace(/\/$/, "/index.html")), "utf8");

  await test(`${name}: no script and no style stands in a page`, () => {
    assert.ok(pages.length > 20);
    for (const address of pages) {
      const html = read(address);
      for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) assert.match(tag, / src="\/|type="application\/ld\+json"/, address);
      assert.doesNotMatch(html.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, ""), /<style\b|<[^>]* (style|on[a-z]+)=/, address);
    }
  });

  await test(`${name}: every page keeps the policy, asks no other host and finds all that it asks for`, async () => {
    const page = await browser.newPage();
    const found = complaints(page, origin);
    for (const address of pages) {
      await page.goto(origin + address, { waitUntil: "load" });
      assert.deepEqual(found, [], address);
    }
    await page.close();
  });

  await test(`${name}: every page says the same without script`, async () => {
    const without = await browser.newContext({ javaScriptEnabled: false });
    const [plain, live] = [await without.newPage(), await browser.newPage()];
    const found = complaints(plain, origin);
    await live.clock.setFixedTime(noon);
    for (const address of pages.filter((address) => !address.includes("search/"))) {
      await plain.goto(origin + address);
      await live.goto(origin + address);
      for (const selector of ["header .counters > li", "header a", "main", "footer"]) {
        const shown = (list) => list.map((text) => text.replace(/\d\d:\d\d/g, "").replace(/\s+/g, " "));
        assert.deepEqual(shown(await words(plain, selector)), shown(await words(live, selector)), `${address} ${selector}`);
      }
      if (!address.endsWith("404.html")) assert.ok((await plain.locator("main").innerText()).length > 3, address);
      assert.ok((await plain.locator("header .counters > li").count()) >= 2, address);
      assert.deepEqual(found, [], address);
    }
    for (const address of pages.filter((address) => address.includes("search/"))) {
      await plain.goto(origin + address);
      assert.equal(await plain.locator("#search\\:note").isVisible(), true);
      assert.equal(await plain.locator("#search\\:form").isVisible(), false);
      assert.equal((await plain.goto(origin + (await plain.locator("#search\\:note a").getAttribute("href")))).status(), 200);
    }
    await without.close();
    await live.close();
  });

  const post = pages.find((address) => /\/\d{4}\/\d\d\/[^/]+\/$/.test(address));
  for (const address of ["/", post, "/messages/", "/tags/", "/search/"])
    for (const width of [1280, 320])
      await test(`${name}: nothing moves in ${address}, ${width} wide, while it loads nor when the day changes`, async () => {
        // A browser shows what it has read so far, when there is more to come and when it is short of time.
        const loads = [moves(origin + address, width, 1), moves(origin + address, width, 6), moves(origin + address + slowly, width, 1)];
        assert.deepEqual(await Promise.all(loads), [[], [], []]);
      });
  close();
}

await test("the style sheet of the sample site is small, and so is each script but that of the search", async () => {
  const output = await build(repository, "2026-11-25");
  const size = (file) => gzipSync(fs.readFileSync(path.join(output, file)), { level: 9 }).length;
  assert.ok(size("style.css") <= 10 * 1024, `style.css has ${size("style.css")} bytes`);
  const scripts = fs.readdirSync(output, { recursive: true }).filter((file) => file.endsWith(".js") && file !== "search.js");
  assert.deepEqual(scripts.sort(), ["de/refresh.js", "refresh.js"]);
  for (const file of scripts) assert.ok(size(file) <= 2 * 1024, `${file} has ${size(file)} bytes`);
});

await test("what breaks the policy is seen", async () => {
  const { origin, close } = await host((address) => build({ "site.yml": "title: Port\n", "posts/2021-01-01-a.md": '<p style="color: red">Red.</p><script>1</script><img src="https://other.example/a.png" alt="">\n' }, "2026-11-25", address));
  const page = await browser.newPage();
  const found = complaints(page, origin);
  await page.goto(`${origin}/`);
  assert.equal(found.filter((text) => text.includes("Content Security Policy")).length >= 3, true, found.join("\n"));
  await page.close();
  close();
});

await browser.close();
finish();
