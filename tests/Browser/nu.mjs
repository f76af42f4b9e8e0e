// The Nu HTML Checker over folders of output, in one Java for all of them, and its messages by kind.

import { execFile } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { repository } from "./sites.mjs";

const jar = path.join(repository, "tests/Browser/node_modules/vnu-jar/build/dist/vnu.jar");
const options = ["--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html", "--also-check-css", "--also-check-svg"];

/**
 * Errors and warnings, as { kind, place, extract }. The checker's third sort, hints, has one kind that occurs: a slash
 * in `<br />`, which HTML allows, XML needs and CommonMark's own examples have.
 */
export async function check(...folders) {
  const output = await new Promise((resolve, reject) =>
    execFile("java", ["-Xss16m", "-jar", jar, ...options, ...folders], { maxBuffer: 1 << 28 }, (error, said, complaint) =>
      said.startsWith("{") ? resolve(said) : reject(error ?? new Error(complaint)),
    ),
  );
  return JSON.parse(output)
    .messages.filter(({ type, subType }) => type !== "info" || subType)
    .map(({ message, url, lastLine, extract }) => ({ kind: kind(message), place: `${fileURLToPath(url)}:${lastLine}`, extract }));
}

/** A message without what is typed differently each time: values, ids, columns. Names of elements and attributes stay. */
const kind = (message) =>
  message
    .replace(/^Bad value .*? for (the )?attribute “/s, "Bad value … for attribute “")
    .replace(/ ID “.*?”/s, " ID “…”")
    .replace(/Should instead be “.*”/s, "Should instead be “…”");

/** How often each kind came, sorted by its name. */
export function counts(messages) {
  const result = {};
  for (const { kind } of messages) result[kind] = (result[kind] ?? 0) + 1;
  return Object.fromEntries(Object.entries(result).sort(([a], [b]) => (a < b ? -1 : 1)));
}
