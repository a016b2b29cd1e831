import { fileURLToPath } from "node:url";
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from "diff";
import type { Edit } from "../../check/finding";
import { isRuleId } from "../../check/settings";
import { applyEdits, collectPreferredEdits } from "../../report/apply-edits";
import { findFindings } from "./find-findings";
import { CannotRun, type Io, note } from "./io";
import { type LoadedArticles, loadArticles } from "./load";
import { replaceFile } from "./replace-file";

/** The options of `fix`. */
export interface FixOptions {
  readonly corpus: readonly string[];
  /** Only these rules' fixes; all where it is empty. */
  readonly rule: readonly string[];
  readonly write?: boolean;
  readonly config?: string;
}

/** `fix PATH…`: prints the preferred fixes as a unified diff, or makes them. Files of `--corpus` are never changed. */
export async function runFix(io: Io, paths: readonly string[], options: FixOptions): Promise<0 | 2> {
  for (const rule of options.rule) if (!isRuleId(rule)) throw new CannotRun(`there is no rule “${rule}”`);
  const loaded = await loadArticles(io, paths, options.corpus, options.config);
  const { findings } = findFindings(io, loaded);
  const chosen = findings.filter(({ rule }) => options.rule.length === 0 || options.rule.includes(rule));
  const edits = collectPreferredEdits(chosen, (uri) => loaded.wanted.has(uri));
  return options.write ? writeFixes(io, loaded, edits) : printFixes(io, loaded, edits);
}

type EditsByArticle = ReadonlyMap<string, readonly Edit[]>;

function printFixes(io: Io, { articles, pathOf }: LoadedArticles, edits: EditsByArticle): 0 {
  const patches = articles.flatMap(({ uri, text }) => {
    const own = edits.get(uri);
    if (!own) return [];
    const path = pathOf(uri);
    const fixed = applyEdits(text, own);
    const patch = structuredPatch(`a/${path}`, `b/${path}`, text, fixed, undefined, undefined, {
      context: 3,
    });
    return [formatPatch(patch, FILE_HEADERS_ONLY)];
  });
  io.stdout.write(patches.join(""));
  return 0;
}

/** Writes each changed file whole; one that can't be written is named and the others are written all the same. */
function writeFixes(io: Io, { articles, pathOf }: LoadedArticles, edits: EditsByArticle): 0 | 2 {
  let failed = false;
  for (const { uri, text } of articles) {
    const own = edits.get(uri);
    if (!own) continue;
    const refusal = replaceFile(fileURLToPath(uri), text, applyEdits(text, own));
    if (refusal === undefined)
      io.stdout.write(`${pathOf(uri)}: ${own.length === 1 ? "1 fix" : `${own.length} fixes`}\n`);
    else {
      failed = true;
      note(io, `${pathOf(uri)} is not changed: ${refusal}`);
    }
  }
  return failed ? 2 : 0;
}
