// Lighthouse gives accessibility, best practices and SEO its full 100 on each kind of page that people come to.
// Run `npm ci`, then `node lighthouse.test.mjs`. Speed is not scored: that depends on the machine (policy.test.mjs counts bytes).

import assert from "node:assert/strict";
import * as launcher from "chrome-launcher";
import lighthouse from "lighthouse";
import { host } from "./host.mjs";
import { build, chromiumFile, repository } from "./sites.mjs";
import { tests } from "./tests.mjs";

const { test, finish } = tests();
const { origin, pages, close } = await host((address) => build(repository, "2026-11-25", address));
const chrome = await launcher.launch({
  chromePath: chromiumFile,
  chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});

const post = pages.filter((address) => /^\/\d{4}\/\d\d\/[^/]+\/$/.test(address)).at(-1);
for (const address of ["/", post, "/messages/", "/search/"])
  await test(address, async () => {
    const onlyCategories = ["accessibility", "best-practices", "seo"];
    const { lhr } = await lighthouse(origin + address, { port: chrome.port, logLevel: "error", output: "json", onlyCategories });
    assert.equal(lhr.runtimeError, undefined, lhr.runtimeError?.message);
    const failed = Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== "informative");
    const scores = Object.values(lhr.categories).map(({ id, score }) => `${id} ${score * 100}`);
    assert.deepEqual(scores, onlyCategories.map((id) => `${id} 100`), failed.map(({ id, title }) => `${id}: ${title}`).join("\n"));
  });

chrome.kill();
close();
finish();
