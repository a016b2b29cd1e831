// Bundles the program that weighs the passes after the tagger and runs it.
import { runBundled } from "../run-bundled.mjs";

runBundled(new URL("main.ts", import.meta.url), process.argv.slice(2));
