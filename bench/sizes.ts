import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { row } from "./clock";

/** The bundles' sizes, in KB, as they are and packed. */
export function benchSizes(dist: string): void {
  row("bundle", "KB", "gzip KB");
  for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" }).sort()) {
    if (!name.endsWith(".js")) continue;
    const bytes = readFileSync(join(dist, name));
    row(name, Math.round(bytes.length / 1024), Math.round(gzipSync(bytes).length / 1024));
  }
}
