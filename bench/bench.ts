import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchChanges } from "./changes";
import { benchChecking } from "./checking";
import { benchCommandLine } from "./command-line";
import { benchServer } from "./keystrokes";
import { benchLarge } from "./large";
import { benchRecognition } from "./recognition";
import { benchSizes } from "./sizes";
import { benchStarting } from "./starting";
import { toSummary } from "./summary";
import { benchWorkbench } from "./workbench";

const { values } = parseArgs({
  options: {
    /** Sizes of corpora, in articles. */
    sizes: { type: "string", default: "100,1000,10000" },
    /** Which parts to run. */
    only: { type: "string", default: "recognition,checking,server,changes,check,start,sizes" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const parts = new Set(values.only.split(","));
const dist = process.env.BENCH_DIST ?? "dist";

async function run(): Promise<void> {
  if (parts.has("recognition")) await benchRecognition(1000);
  if (parts.has("checking")) benchChecking(sizes);
  if (parts.has("server")) await benchServer(join(dist, "server/node.js"), sizes);
  if (parts.has("changes")) await benchChanges(join(dist, "server/node.js"), Math.max(...sizes));
  if (parts.has("large")) await benchLarge(join(dist, "server/node.js"), Math.max(...sizes));
  if (parts.has("check")) await benchCommandLine(dist, sizes);
  if (parts.has("start")) await benchStarting(dist);
  if (parts.has("workbench")) await benchWorkbench();
  if (parts.has("sizes")) benchSizes(dist);
  console.log(`\n${toSummary()}`);
}

void run();
