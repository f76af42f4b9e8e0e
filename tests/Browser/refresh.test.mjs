// The refresh script in a real browser: whatever the moment, an open or late page must say what a build of that moment says.
// refresh-vectors.json holds what builds say; the test RefreshVectors writes it. Run `npm ci`, then `node refresh.test.mjs`.

import assert from "node:assert/strict";
import fs from "node:fs";
import { current, small as smallForm } from "./small.mjs";
import { browse, build, open, origin, repository } from "./sites.mjs";
import { tests } from "./tests.mjs";

const sites = JSON.parse(fs.readFileSync(new URL("refresh-vectors.json", import.meta.url), "utf8"));
// The visitor's zone is never the site's, and often on another day.
const visitors = ["America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata", "Pacific/Pago_Pago"];

const { test, finish } = tests();

// What RefreshVectors.cs reads in a built page, read in a live one; what is not shown is not there.
const seen = (page) =>
  page.evaluate(() => {
    const texts = (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent);
    const result = {
      today: `${texts(".today")[0].trim()} #${document.querySelector(".today time").dateTime}`,
      clocks: texts(".clocks time").join(" "),
    };
    for (const counter of document.querySelectorAll(".counter")) {
      if (!counter.checkVisibility()) continue;
      const place = counter.closest("header") ? "header" : "main";
      const key = `${place} ${counter.dataset.counter} ${counter.dataset.show ?? ""}`.trimEnd();
      result[key] = `${counter.textContent} #${counter.querySelector("data")?.value ?? ""}`.trimEnd();
    }
    return result;
  });

/** The vectors of a site in full: the file has only what changes from one to the next. */
function* moments({ vectors }) {
  let state = {};
  for (const { at, ...change } of vectors) {
    state = Object.fromEntries(Object.entries({ ...state, ...change }).filter(([, text]) => text !== null));
    yield { at, expected: state };
  }
}

const wake = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
const html = (page) => page.evaluate(() => document.documentElement.outerHTML);
const day = (text) => Date.parse(`${text}T00:00Z`);

const browser = await browse();
let triples = 0;

// The next site is built while the browser is busy with this one.
let coming = build(sites[0].files, sites[0].built);
for (const [number, site] of sites.entries()) {
  const output = await coming;
  const next = sites[number + 1];
  coming = next && build(next.files, next.built);
  const { page, complaints, close } = await open(browser, output, {
    timezoneId: visitors[number % visitors.length],
    locale: ["de-DE", "ar-EG", "ja-JP"][number % 3],
  });
  await test(`${site.name}: a late page`, async () => {
    for (const { at, expected } of moments(site)) {
      await page.clock.setFixedTime(at);
      await page.goto(`${origin}/live/`);
      assert.deepEqual(await seen(page), expected, `at ${new Date(at).toISOString()}`);
      triples++;
    }
    assert.deepEqual(complaints, []);
  });
  await test(`${site.name}: an open page that wakes, and goes back`, async () => {
    const all = [...moments(site)];
    await page.clock.setFixedTime(all[0].at);
    await page.goto(`${origin}/live/`);
    for (const { at, expected } of [...all, ...all.toReversed()]) {
      await page.clock.setFixedTime(at);
      await wake(page);
      assert.deepEqual(await seen(page), expected, `at ${new Date(at).toISOString()}`);
    }
    assert.deepEqual(complaints, []);
  });
  await close();
}

const small = (more = "", zone = "Asia/Tokyo") => ({
  "site.yml": `title: Small
base_url: ${origin}/
time_zone: ${zone}
${more}
clocks: [{ label: Tokyo, time_zone: Asia/Tokyo }]
counters:
  - { id: shut, since: 2021-09-10, text: { one: "{n} day", other: "{n} days" }, milestones: [11], link: /about/ }
  - { id: last, until: 2021-09-20, text: { one: "{n} day left", other: "{n} days left" } }
`,
  // Dated the day of the build: its frozen counter reads as a live one does.
  "posts/2021-09-20-record.md": "# Record\n\n:counter[shut] then, :counter[shut]{live} now, :counter[shut]{number live}.\n",
});
const record = `${origin}/2021/09/record/`;
// Built on the 20th in Tokyo, where the 21st begins at 15:00 UTC.
const before = Date.parse("2021-09-20T14:58:30Z");
const later = Date.parse("2021-09-21T15:00Z");
const output = await build(small(), "2021-09-20");
const still = async (options, at = later) => {
  const plain = await open(browser, output, { script: false });
  await plain.page.goto(record);
  const { page, complaints, close } = await open(browser, output, options);
  await options.prepare?.(page);
  await page.clock.setFixedTime(at);
  await page.goto(record);
  await wake(page).catch(() => {});
  const same = (await plain.page.content()) === (await page.content());
  await plain.close();
  await close();
  return { same, complaints };
};

await test("a visitor's clock behind the build changes nothing", async () => {
  const { same, complaints } = await still({}, Date.parse("2021-09-19T14:59:59Z"));
  assert.ok(same);
  assert.deepEqual(complaints, []);
});

await test("the page does change when nothing is in the way", async () => assert.ok(!(await still({})).same));

await test("a browser without the zone changes nothing", async () =>
  assert.ok((await still({ change: (text) => text.replace('"zone":"Asia/Tokyo"', '"zone":"Nowhere/Town"') })).same));

await test("a browser without plural rules changes nothing", async () =>
  assert.ok((await still({ prepare: (page) => page.addInitScript(() => delete Intl.PluralRules) })).same));

await test("a browser that does not know the language changes nothing", async () =>
  assert.ok((await still({ change: (text, url) => (url.endsWith(".js") ? text.replaceAll('"en"', '"tlh"') : text) })).same));

await test("a browser without Swedish changes nothing", async () =>
  assert.ok((await still({ change: (text) => text.replace('"sv"', '"xx"') })).same));

await test("refresh: false leaves the page as built, without a script", async () => {
  const output = await build(small("refresh: false"), "2021-09-20");
  const { page, complaints, close } = await open(browser, output);
  await page.clock.setFixedTime(later);
  await page.goto(record);
  // What stands in the page for search engines is data, not a script that runs.
  assert.equal(await page.locator("script[src]").count(), 0);
  assert.equal((await seen(page))["header shut"], "10 days #10");
  assert.ok(!fs.existsSync(`${output}/refresh.js`));
  assert.deepEqual(complaints, []);
  await close();
});

await test("a counter of a dated message stays frozen, a live one runs on", async () => {
  const { page, close } = await open(browser, output);
  await page.clock.setFixedTime(later);
  await page.goto(record);
  assert.equal(await page.locator(".content p").innerText(), "10 days then, 12 days now, 12.");
  await close();
});

await test("what somebody else has changed is left alone", async () => {
  const { page, close } = await open(browser, output, { change: (text) => text.replace("10</data> days</span></a>", "10</data> long days</span></a>") });
  await page.clock.setFixedTime(later);
  await page.goto(record);
  assert.equal((await seen(page))["header shut"], "10 long days #10");
  assert.equal((await seen(page))["main shut"], "12 days #12");
  await close();
});

await test("a counter unknown to the script is left alone", async () => {
  const { page, complaints, close } = await open(browser, output, { change: (text) => text.replace('"shut":', '"other":') });
  await page.clock.setFixedTime(later);
  await page.goto(record);
  assert.equal((await seen(page))["header shut"], "10 days #10");
  assert.match((await seen(page)).today, /22/);
  assert.deepEqual(complaints, []);
  await close();
});

await test("a milestone is announced until its day has passed", async () => {
  const { page, close } = await open(browser, output);
  const note = page.locator(".counters [data-until]");
  for (const [at, shown] of [[before, true], [before + 864e5, true], [later, false]]) {
    await page.clock.setFixedTime(at);
    await page.goto(`${origin}/`);
    assert.equal(await note.isVisible(), shown, `at ${new Date(at).toISOString()}`);
  }
  await close();
});

await test("the timer turns an open page over at the site's midnight, and clocks each minute", async () => {
  const { page, complaints, close } = await open(browser, output);
  await page.clock.install({ time: before - 60_000 });
  await page.goto(record);
  await page.clock.pauseAt(before);
  const states = [];
  for (const step of [0, 30_000, 59_999, 1, 60_000]) {
    await page.clock.runFor(step);
    const { clocks, today, ...counters } = await seen(page);
    states.push(`${clocks} ${today.split(" #")[1]} ${counters["header shut"]} ${counters["header last"]}`);
  }
  assert.deepEqual(states, [
    "23:58 2021-09-20 10 days #10 0 days left #0",
    "23:59 2021-09-20 10 days #10 0 days left #0",
    "23:59 2021-09-20 10 days #10 0 days left #0",
    "00:00 2021-09-21 11 days #11 undefined",
    "00:01 2021-09-21 11 days #11 undefined",
  ]);
  assert.deepEqual(complaints, []);
  await close();
});

await test("a page that comes back from the browser's cache wakes", async () => {
  const { page, close } = await open(browser, output);
  await page.clock.setFixedTime(before);
  await page.goto(record);
  await page.clock.setFixedTime(later);
  await page.evaluate(() => window.dispatchEvent(new Event("pageshow")));
  assert.equal((await seen(page))["header shut"], "12 days #12");
  await close();
});

await test("when all counters have left, so does their panel", async () => {
  const site = small();
  site["site.yml"] = site["site.yml"].replace(/ {2}- \{ id: shut.*\n/, "");
  delete site["posts/2021-09-20-record.md"];
  const { page, close } = await open(browser, await build(site, "2021-09-20"));
  await page.clock.setFixedTime(later);
  await page.goto(`${origin}/`);
  assert.equal(await page.locator(".counters").isVisible(), false);
  await close();
});

await test("refresh.min.js is made of refresh.js as it is now", async () => assert.equal(current(), await smallForm()));

await test("pages of each section turn over in their language, by the script of their section", async () => {
  const { page, complaints, close } = await open(browser, await build(repository, "2026-11-25"));
  await page.clock.setFixedTime(day("2026-11-26") + 1);
  for (const [address, today, script] of [["/counts/", /26 November/, "/refresh.js"], ["/de/zaehler/", /26\. November/, "/de/refresh.js"]]) {
    await page.goto(origin + address);
    assert.match((await seen(page)).today, today);
    assert.equal(await page.locator("script[data-date]").getAttribute("src"), script);
    assert.match((await seen(page))["header tide-record"], /3[.,]132/);
  }
  assert.deepEqual(complaints, []);
  await close();
});

await test("the sample site turns over without a shift of the layout", async () => {
  const output = await build(repository, "2026-11-25");
  const { page, complaints, close } = await open(browser, output);
  await page.clock.setFixedTime(day("2026-11-26") + 1);
  await page.goto(`${origin}/`);
  const shift = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.value))).observe({ type: "layout-shift", buffered: true });
          // Two frames for what has just changed to be painted, one more for the observer.
          let frames = 4;
          const next = () => (frames-- ? requestAnimationFrame(next) : resolve(sum));
          next();
        }),
    );
  assert.match((await seen(page)).today, /26 November/);
  assert.equal(await shift(), 0);
  await page.clock.setFixedTime(day("2026-11-27") + 1);
  await wake(page);
  assert.match((await seen(page)).today, /27 November/);
  assert.equal(await shift(), 0);
  assert.deepEqual(complaints, []);
  await close();
});

await test("there are vectors enough", () => assert.ok(triples >= 500, `${triples} triples`));

await browser.close();
console.log(`${triples} triples of zone, moment and language.`);
finish();
