// Pictures of the default theme, for eyes: `npm ci`, then `node screenshots.mjs [PART OF A NAME]` writes artifacts/screenshots;
// `node screenshots.mjs readme` takes those of the README, of the sample site.
// It also counts what no eye is needed for: pages wider than their window, parts that move after they were drawn, complaints.
// The theme is that of the checkout: a change of templates/ shows without a new build of the program.

import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { browse, build, open, origin, repository } from "./sites.mjs";
import { cyrillic, english, right } from "./screenshot-sites.mjs";

const wish = process.argv[2] ?? "";
const folder = path.join(repository, "artifacts/screenshots");
fs.mkdirSync(folder, { recursive: true });
const file = (name) => path.join(folder, name);

const many = {
  home: "/",
  post: "/2021/09/bridge/",
  long: "/2021/09/long/",
  words: "/2021/09/words/",
  page: "/about/",
  archive: "/messages/page/2/",
  year: "/2021/",
  month: "/2021/09/",
  tag: "/tags/harbour/",
  tags: "/tags/",
  search: "/search/",
  missing: "/404.html",
  japanese: "/ja/",
};
const few = { home: "/", post: "/2021/09/bridge/", archive: "/messages/" };
const sites = { en: [english, many], ar: [right, few], ru: [cyrillic, few] };
const windows = [360, 1280].flatMap((width) => ["light", "dark"].map((scheme) => ({ width, scheme })));
const faults = [];
const theme = Object.fromEntries(
  fs
    .readdirSync(path.join(repository, "templates"), { recursive: true })
    .filter((name) => /\.(html|css|js)$/.test(name))
    .map((name) => [`templates/${name}`, fs.readFileSync(path.join(repository, "templates", name), "utf8")]),
);

/** Visits an address in a window, and says what is wrong with it. */
async function visit(page, address, { width, scheme }) {
  await page.emulateMedia({ colorScheme: scheme, media: "screen", reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 800 });
  await page.goto(origin + address);
  if (address === "/search/") {
    await page.locator("input[type=search]").fill("harbour");
    await page.locator(".entry").first().waitFor();
  }
  const { wide, moved } = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const moved = [];
        new PerformanceObserver((list) => {
          for (const { hadRecentInput, sources } of list.getEntries())
            if (!hadRecentInput)
              for (const { node, previousRect: from, currentRect: to } of sources)
                moved.push(`${node?.nodeName}.${node?.className} from ${from.x},${from.y} to ${to.x},${to.y}`);
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve({ wide: document.documentElement.scrollWidth - innerWidth, moved }), 100);
      }),
  );
  if (wide > 0) faults.push(`${address} is ${wide} px wider than ${width} px`);
  if (moved.length && address !== "/search/") faults.push(`${address} at ${width} px moves ${moved.join(", ")}`);
}

/** What keys reach, with the outline that shows where they are. */
async function focus(page) {
  await visit(page, "/", { width: 1280, scheme: "light" });
  await page.keyboard.press("Tab");
  await page.screenshot({ path: file("en-focus-skip.png") });
  for (const selector of [".menu a", ".counters a", ".entry a"]) {
    await page.locator(selector).first().focus();
    await page.keyboard.press("Shift");
    await page.screenshot({ path: file(`en-focus${selector.replace(" ", "-")}.png`) });
  }
}

/** A page as a printer gets it, and its sheets as pictures where poppler is there. */
async function print(page, name, address) {
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await page.goto(origin + address);
  await page.pdf({ path: file(`${name}.pdf`), format: "A4", margin: { top: "20mm", bottom: "20mm", left: "22mm", right: "22mm" } });
  try {
    execFileSync("pdftoppm", ["-r", "60", "-png", file(`${name}.pdf`), file(name)]);
  } catch {
    console.log("no pictures of sheets: pdftoppm (Debian: poppler-utils) is not there");
  }
}

/** The four pictures of the README. */
async function readme() {
  const output = await build(repository, "2026-11-26");
  const post = "/2023/08/accident-on-east-quay/";
  const pictures = [
    { name: "home-light", address: "/", width: 1280, height: 900, scheme: "light" },
    { name: "message-dark", address: post, width: 1280, height: 900, scheme: "dark" },
    { name: "home-phone", address: "/", width: 360, height: 780, scheme: "light" },
    { name: "archive-phone-dark", address: "/messages/", width: 360, height: 780, scheme: "dark" },
  ];
  for (const { name, address, width, height, scheme } of pictures) {
    const { page, close } = await open(browser, output, { phone: true });
    await page.clock.setFixedTime("2026-11-26T10:00:00Z");
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(origin + address);
    await page.screenshot({ path: path.join(repository, ".github/pictures", `${name}.png`) });
    await close();
  }
}

const browser = await browse();
if (wish === "readme") await readme();
for (const [language, [site, addresses]] of Object.entries(sites)) {
  const names = Object.keys(addresses).map((kind) => `${language}-${kind}`);
  if (![...names, `${language}-print`, `${language}-focus`].some((name) => name.includes(wish) || wish.startsWith(name))) continue;
  const output = await build({ ...theme, ...site }, "2021-09-20");
  const { page, complaints, close } = await open(browser, output, { timezoneId: "Europe/London" });
  await page.clock.setFixedTime("2021-09-20T08:00:00Z");
  for (const [kind, address] of Object.entries(addresses)) {
    for (const window of windows) {
      const name = `${language}-${kind}-${window.width}-${window.scheme}`;
      if (!name.includes(wish)) continue;
      await visit(page, address, window);
      await page.screenshot({ path: file(`${name}.png`), fullPage: true });
    }
  }
  for (const kind of ["home", "post"])
    if (`${language}-print-${kind}`.includes(wish)) await print(page, `${language}-print-${kind}`, addresses[kind]);
  if (language === "en" && "en-focus".includes(wish)) await focus(page);
  faults.push(...complaints);
  await close();
}
await browser.close();
for (const fault of faults) console.log(fault);
console.log(`${fs.readdirSync(folder).filter((name) => name.endsWith(".png")).length} pictures in ${path.relative(repository, folder)}, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
