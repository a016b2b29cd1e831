import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**", "test/neovim/**", "**/node_modules/**"],
    // A slow machine is no failure.
    testTimeout: 0,
  },
});
