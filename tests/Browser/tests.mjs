// Runs tests one after another and counts them. The last line, "N passed, N failed", is what .ci/run reads.

/** `test` runs one; `finish` says how they went and sets the exit code. */
export function tests() {
  let passed = 0;
  let failed = 0;
  return {
    async test(name, body) {
      try {
        await body();
        passed++;
      } catch (error) {
        failed++;
        console.log(`failed: ${name}\n${error.message ?? error}\n`);
      }
    },
    finish() {
      console.log(`${passed} passed, ${failed} failed`);
      process.exitCode = failed ? 1 : 0;
    },
  };
}
