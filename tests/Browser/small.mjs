// Makes templates/refresh.min.js, which pages get, of templates/refresh.js, which people read: `npm run small`.

import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";
import { minify } from "terser";

const templates = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../templates");
const file = path.join(templates, "refresh.min.js");

/** What the file has to hold: by its first line, Daymark knows whether it belongs to refresh.js as it is now. */
export async function small() {
  const code = fs.readFileSync(path.join(templates, "refresh.js"), "utf8");
  const checksum = crc32(code).toString(16).padStart(8, "0");
  const { code: made } = await minify(code, { ecma: 2020, toplevel: true, compress: { passes: 2 } });
  return `// Made of refresh.js with the checksum ${checksum} by: npm run small --prefix tests/Browser\n${made}\n`;
}

export const current = () => fs.readFileSync(file, "utf8");

if (process.argv[1] === fileURLToPath(import.meta.url)) fs.writeFileSync(file, await small());
