// Bundles the training program with esbuild and runs it.
import { runBundled } from "../run-bundled.mjs";

runBundled(new URL("main.ts", import.meta.url), process.argv.slice(2));
