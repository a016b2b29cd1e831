import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { transformSync } from "esbuild";

/** A regular expression as it stands in a source file. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of the sources in these folders, each once. */
export function patternsIn(...folders: readonly string[]): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
      if (!/\.(?:ts|mjs)$/.test(name)) continue;
      const file = join(folder, name);
      const { code } = transformSync(readFileSync(file, "utf8"), { loader: "ts", format: "esm" });
      const tree = parse(code, { ecmaVersion: "latest", sourceType: "module" });
      for (const { pattern, flags } of literalsIn(tree)) {
        found.set(`/${pattern}/${flags}`, { file, source: pattern, flags });
      }
    }
  }
  return [...found.values()];
}

function* literalsIn(node: unknown): Generator<{ readonly pattern: string; readonly flags: string }> {
  if (typeof node !== "object" || node === null) return;
  if ("regex" in node && node.regex) yield node.regex as { pattern: string; flags: string };
  for (const child of Object.values(node)) yield* literalsIn(child);
}
