// A plain host for a built site: media types, the site's own 404 page, a strict content security policy, no other word.

import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".ics": "text/calendar; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** A page at an address with this at its end comes in small pieces, as over a poor line. */
export const slowly = "?slowly";

/** At least 300 bytes each, cut where a line ends: half a paragraph is laid out anew with its other half, in any page. */
function pieces(body) {
  const cuts = [0];
  for (let end = 0; (end = body.indexOf("\n", Math.max(end + 1, cuts.at(-1) + 300))) > 0; ) cuts.push(end + 1);
  return cuts.map((from, number) => body.subarray(from, cuts[number + 1]));
}

/** Starts it, builds the site for its address, and says where it stands, what it has, and how to end it. */
export async function host(build) {
  let output;
  const server = http.createServer(async (request, response) => {
    const name = path.join(output, decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const wanted = name.endsWith("/") ? path.join(name, "index.html") : name;
    const found = fs.existsSync(wanted) && fs.statSync(wanted).isFile();
    const file = found ? wanted : path.join(output, "404.html");
    response.writeHead(found ? 200 : 404, {
      "content-type": types[path.extname(file)] ?? "application/octet-stream",
      "content-security-policy": "default-src 'self'",
      "x-content-type-options": "nosniff",
    });
    const body = fs.readFileSync(file);
    for (const [number, piece] of (request.url.endsWith(slowly) ? pieces(body) : [body]).entries()) {
      if (number) await wait(20);
      response.write(piece);
    }
    response.end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  output = await build(`${origin}/`);
  return { origin, output, pages: some(pages(output), output), close: () => (server.closeAllConnections(), server.close()) };
}

/** The addresses of all pages but those that only lead elsewhere, in order. */
const pages = (output) =>
  fs
    .readdirSync(output, { recursive: true })
    .filter((name) => name.endsWith(".html") && !fs.readFileSync(path.join(output, name), "utf8").includes('http-equiv="refresh"'))
    .map((name) => encodeURI(`/${name.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`))
    .sort();

/** Whether every page is looked at. Where CI is set, pages of a kind and language, which differ in their words alone, stand for each other. */
export const all = !process.env.CI;

const some = (pages, output) => {
  const kept = {};
  return pages.filter((address) => {
    const html = fs.readFileSync(path.join(output, decodeURI(address).replace(/\/$/, "/index.html")), "utf8");
    const [, language] = /<html lang="([^"]*)/.exec(html) ?? [];
    const [, kind] = /<body class="([^"]*)/.exec(html) ?? [];
    kept[`${language} ${kind}`] = (kept[`${language} ${kind}`] ?? 0) + 1;
    return all || kept[`${language} ${kind}`] <= (kind === "page-post" ? 8 : 3);
  });
};

/** Listens to a page of a browser: what no page may do is collected. */
export function complaints(page, origin) {
  const found = [];
  page.on("pageerror", (error) => found.push(`${error}`));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && found.push(message.text()));
  page.on("request", (request) => request.url().startsWith(`${origin}/`) || found.push(`a request to ${request.url()}`));
  page.on("response", (response) => response.status() >= 400 && found.push(`${response.status()} for ${response.url()}`));
  return found;
}
