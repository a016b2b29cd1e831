import { defineConfig } from "vitest/config";

/** Editors take as long as the machine needs: what a test waits for has its own limit, the test has none. */
export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/e2e/**/*.test.ts", "test/neovim/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 0,
    hookTimeout: 0,
    // A busy machine shows late what it was told.
    expect: { poll: { timeout: 30_000 } },
  },
});
