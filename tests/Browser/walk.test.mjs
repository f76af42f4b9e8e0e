// From nothing to a site that follows what is written, by the README alone: its own commands, typed in a real terminal, in a
// real browser, within three minutes. Run `npm ci`, then `node walk.test.mjs`; tmux has to be there.

import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { browse, emptyFolder, program, repository } from "./sites.mjs";
import { terminal } from "./terminal.mjs";
import { tests } from "./tests.mjs";

const minutes = 3;
const { test, finish } = tests();
const readme = fs.readFileSync(path.join(repository, "README.md"), "utf8");

/** The lines of all blocks of a kind under a heading of the README. */
function lines(heading, kind) {
  const [section] = readme.slice(readme.indexOf(`\n## ${heading}\n`) + 1).split(/\n(?=## )/);
  return [...section.matchAll(new RegExp(`\n\`\`\`${kind}\n([^]*?)\n\`\`\``, "g"))].flatMap(([, block]) => block.split("\n"));
}

// `dotnet run -- verb` is what the README says in the repository; here that is the program, compiled already.
const around = emptyFolder();
const [bin, here, site] = ["bin", "daymark", "my-site"].map((name) => path.join(around, name));
fs.mkdirSync(bin);
fs.mkdirSync(here);
fs.writeFileSync(path.join(bin, "dotnet"), `#!/bin/sh\n[ "$1 $2" = "run --" ] || exit 9\nshift 2\nexec '${program}' "$@"\n`, { mode: 0o755 });

const steps = lines("A site of your own", "sh");
const [init, serve, newPost, build, ci] = steps.map((line) => line.replace(" --open", " --port 0"));
const counter = lines("A site of your own", "yaml").filter((line) => /^ {2}(- )? *(id|since|text):/.test(line));

const begun = Date.now();
const [writer, preview] = [terminal(here, bin), terminal(here, bin)];
const browser = await browse();
const page = await browser.newPage();
const complaints = [];
page.on("pageerror", (error) => complaints.push(`${error}`));
const body = (text) => page.locator("body", { hasText: text }).waitFor({ timeout: 20000 });
let address;
let post;
let stopped = false;

/** One step of the walk; none can be taken without the one before. */
const step = (name, body) =>
  test(name, async () => {
    assert.ok(!stopped, "a step before this one failed");
    stopped = true;
    await body();
    stopped = false;
  });

await step("init asks for what was not said, and makes a site", async () => {
  assert.match(init, /^dotnet run -- init \.\.\/my-site /);
  writer.type(init);
  for (const question of [/Language \(BCP 47 tag\) \[en\]:$/, /Address, if it is known:$/]) {
    await writer.shows(question);
    writer.type("");
  }
  await writer.shows(/^Now: .*--site \.\.\/my-site/m);
  assert.match(fs.readFileSync(path.join(site, "site.yml"), "utf8"), /Harbour Authority/);
});

await step("serve shows it in the browser", async () => {
  preview.type(serve);
  [address] = await preview.shows(/http:\/\/127\.0\.0\.1:[1-9][0-9]*\//);
  await page.goto(address);
  await body("Harbour Authority");
});

await step("new post makes a message, and the browser shows it", async () => {
  assert.match(newPost, /^dotnet run -- new post "The north gate is open again" --site \.\.\/my-site$/);
  writer.type(newPost);
  const [name] = await writer.shows(/^\.\.\/my-site\/posts\/.*\.md$/m);
  post = path.join(here, name);
  await page.getByRole("link", { name: "The north gate is open again" }).first().click({ timeout: 20000 });
  await page.waitForURL(/north-gate/);
});

await step("what is written into it is on the screen, and a mistake is explained there", async () => {
  fs.appendFileSync(post, "\nBoats may enter by the **north gate** from this afternoon.\n");
  await body("Boats may enter by the north gate");
  const good = fs.readFileSync(post, "utf8");
  await page.waitForTimeout(1000);
  fs.writeFileSync(post, good.replace(/^date: .*$/m, "date: 31/06/2021"));
  await preview.shows(/error DM0205/);
  await page.frameLocator(".daymark-overlay iframe").getByText("which is not a date").waitFor({ timeout: 20000 });
  fs.writeFileSync(post, good);
  await page.locator(".daymark-overlay").waitFor({ state: "detached", timeout: 20000 });
});

await step("a counter that is added to site.yml is on the page", async () => {
  assert.equal(counter.length, 3);
  const settings = path.join(site, "site.yml");
  const before = fs.readFileSync(settings, "utf8");
  fs.writeFileSync(settings, before.replace(/^counters:$/m, `counters:\n${counter.join("\n")}`));
  await body(/[0-9],[0-9]{3} days have passed since the bridge closed/);
});

await step("build writes what the browser showed", async () => {
  writer.type(build);
  await writer.shows(/^[0-9]+ messages? on [0-9]+ pages for .*$/m);
  assert.match(fs.readFileSync(path.join(site, "output/index.html"), "utf8"), /The north gate is open again/);
});

await step("ci github prints a workflow that runs each night", async () => {
  writer.type(`clear; ${ci}`);
  await writer.shows(/cron:/);
  assert.match(writer.screen(), /timezone: "?Europe\/London/);
});

await step("Ctrl+C ends the preview", async () => {
  preview.interrupt();
  await preview.shows(/\^C\s*\$$/);
});

await test(`that throws nothing, and takes less than ${minutes} minutes`, () => {
  assert.deepEqual(complaints, []);
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`The walk took ${seconds} s.`);
  assert.ok(seconds < minutes * 60, `${seconds} s`);
});

await browser.close();
for (const open of [writer, preview]) open.close();
finish();
