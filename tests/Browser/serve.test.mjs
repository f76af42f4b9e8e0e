// The preview in a real browser: a save reloads open pages where they stood, and errors lie over the last good one.
// Run `npm ci`, then `node serve.test.mjs`.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { browse, serve } from "./sites.mjs";
import { tests } from "./tests.mjs";

const { test, finish } = tests();
const long = (word) => `# Open\n\n${word}\n\n${"Boats may enter.\n\n".repeat(300)}`;
const { folder, address, end } = await serve({
  "site.yml": "title: Port\n",
  "posts/2021-09-01-open.md": long("first"),
  "posts/2021-09-02-draft.md": "---\ndraft: true\n---\n# Draft\nx\n",
});
const save = (text, name = "posts/2021-09-01-open.md") => fs.writeFileSync(path.join(folder, name), text);

const browser = await browse();
const page = await browser.newPage();
const complaints = [];
page.on("pageerror", (error) => complaints.push(`${error}`));
const overlay = page.getByRole("dialog", { name: "The site has errors" });
const has = (text) => page.locator("main", { hasText: text }).waitFor({ timeout: 10000 });

await test("a save is on the screen at once, at the same place of the page", async () => {
  await page.goto(`${address}2021/09/open/`);
  await has("first");
  await page.evaluate(() => scrollTo(0, 2500));
  save(long("second"));
  await has("second");
  await page.waitForFunction(() => Math.abs(scrollY - 2500) < 2, undefined, { timeout: 5000 });
});

await test("errors lie over the last good page, with their place, until they are mended", async () => {
  await page.waitForTimeout(1000);
  save(`---\ndate: 2021-02-30\n---\n${long("third")}`);
  await overlay.waitFor({ timeout: 10000 });
  const problems = page.frameLocator(".daymark-overlay iframe");
  await problems.getByText("posts/2021-09-01-open.md:2:7: error").waitFor({ timeout: 5000 });
  assert.match(await problems.locator("pre").innerText(), /date: 2021-02-30\n +\^/);
  await has("second");
  save(long("fourth"));
  await has("fourth");
  assert.equal(await overlay.count(), 0);
});

await test("the overlay can be put away by keyboard", async () => {
  await page.waitForTimeout(1000);
  save("# Open\n\n:counter[none]\n");
  await overlay.waitFor({ timeout: 10000 });
  await page.keyboard.press("Escape");
  assert.equal(await overlay.count(), 0);
  save(long("fifth"));
  await has("fifth");
});

await test("drafts are labelled in lists and marked on their page", async () => {
  await page.goto(`${address}messages/`);
  const label = (name) => page.locator("main").getByRole("link", { name }).first().evaluate((link) => getComputedStyle(link, "::after").content);
  assert.equal(await label("Draft"), '"draft"');
  assert.equal(await label("Open"), "none");
  await page.goto(`${address}2021/09/draft/`);
  assert.ok(await page.getByRole("note").filter({ hasText: "only this preview" }).isVisible());
});

await test("that throws nothing", () => assert.deepEqual(complaints, []));
await browser.close();
await end();
finish();
