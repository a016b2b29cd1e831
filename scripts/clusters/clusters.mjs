// Bundles the program that builds clusters of words and runs it.
import { runBundled } from "../run-bundled.mjs";

runBundled(new URL("main.ts", import.meta.url), process.argv.slice(2));
