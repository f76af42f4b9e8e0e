// Builds sites with the real program, and opens their pages in a real browser whose clock and zone are made up.

import { execFile, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const origin = "https://host.example";

/** Material that is not of this repository; undefined where it is not there. */
export const shared = [process.env.DAYMARK_SHARED || path.resolve(repository, "../shared")].find((folder) => fs.existsSync(folder));

const temporary = fs.mkdtempSync(path.join(os.tmpdir(), "daymark-browser-"));
process.on("exit", () => fs.rmSync(temporary, { recursive: true, force: true }));

const found =
  process.env.DAYMARK ??
  ["release", "debug"].map((kind) => path.join(repository, "artifacts/bin/Generator", kind, "daymark")).find((file) => fs.existsSync(file));
if (!found) throw new Error("There is no daymark yet: run `dotnet build`, or name the program in DAYMARK.");

export const program = path.resolve(repository, found);

let folders = 0;

/** A folder of its own, gone with the process. */
export function emptyFolder() {
  const folder = path.join(temporary, `${folders++}`);
  fs.mkdirSync(folder);
  return folder;
}

function write(folder, site) {
  for (const [name, text] of Object.entries(site)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
}

/** Builds a site, given as its files or as its folder, for a day, and returns the folder of its output. */
export async function build(site, date, baseUrl = `${origin}/`) {
  const folder = path.join(temporary, `${folders++}`);
  let source = site;
  if (typeof site !== "string") {
    source = path.join(folder, "site");
    write(source, site);
  }
  const output = path.join(folder, "output");
  const args = ["build", "--site", source, "--output", output, "--date", date, "--base-url", baseUrl, "--quiet"];
  await promisify(execFile)(program, args);
  return output;
}

/** A site of tests/Sites without its own templates. */
export function withDefaultTheme(name) {
  const folder = path.join(temporary, `${folders++}`);
  fs.cpSync(path.join(repository, "tests/Sites", name), folder, {
    recursive: true,
    filter: (file) => !["templates", "expected"].includes(path.basename(file)),
  });
  return folder;
}

/** Brings over a site of another program. That some files are refused (exit code 1) is for other tests. */
export async function imported(kind, source) {
  const folder = path.join(temporary, `${folders++}`);
  const args = ["import", kind, source, "--site", folder, "--format", "json"];
  await promisify(execFile)(program, args, { maxBuffer: 1 << 28 }).catch((error) => {
    if (error.code !== 1) throw error;
  });
  return folder;
}

/** Starts a preview of a site given as its files: its folder, its address, and how to end it. */
export async function serve(site) {
  const folder = path.join(temporary, `${folders++}`);
  write(folder, site);
  const child = spawn(program, ["serve", "--site", folder, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const address = await new Promise((resolve) => {
    let said = "";
    child.stdout.on("data", (words) => {
      said += words;
      const found = /http:\S+/.exec(said);
      if (found) resolve(found[0]);
    });
  });
  return { folder, address, end: () => (child.kill("SIGTERM"), ended) };
}

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json" };

/** The file of an address, or nothing. */
function read(output, url, folder) {
  const pathname = decodeURIComponent(new URL(url).pathname);
  if (!pathname.startsWith(`${folder}/`)) return;
  const name = path.join(output, pathname.slice(folder.length));
  const file = name.endsWith("/") ? path.join(name, "index.html") : name;
  return fs.existsSync(file) && { file, body: fs.readFileSync(file, "utf8") };
}

/** The browser, as it comes from Debian: the one without windows where it is there, which takes half the time. */
export const chromiumFile = process.env.CHROMIUM ?? ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"].find((file) => fs.existsSync(file));

/** Opens it. */
export const browse = () =>
  chromium.launch({
    executablePath: chromiumFile,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });

/**
 * A page of an output folder, under a strict content security policy. `complaints` collects what no page may do:
 * break the policy, throw, ask for what is not there. `folder` is where on the host the site stands.
 */
export async function open(browser, output, { timezoneId = "UTC", locale = "en-US", change = (text) => text, script = true, folder = "", phone = false } = {}) {
  const context = await browser.newContext({ timezoneId, locale, javaScriptEnabled: script, isMobile: phone, deviceScaleFactor: 1 });
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(`${error}`));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await context.route("**/*", (route) => {
    const url = route.request().url();
    const found = url.startsWith(origin) && read(output, url, folder);
    if (!found) complaints.push(`no file for ${url}`);
    return route.fulfill({
      status: found ? 200 : 404,
      body: found ? change(found.body, url) : "",
      headers: { "content-type": types[path.extname(found ? found.file : "")] ?? "text/plain", "content-security-policy": "default-src 'self'" },
    });
  });
  return { page, complaints, close: () => context.close() };
}
