import { fileURLToPath } from "node:url";
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from "diff";
import type { Edit } from "../../check/finding";
import { isRuleId } from "../../check/settings";
import { applyEdits, collectPreferredEdits } from "../../report/apply-edits";
import { encodeText } from "../../text/decode";
import { fixesMade, noRule, notChanged } from "../../words/cli";
import { findFindings } from "./find-findings";
import { CannotRun, type Io, note } from "./io";
import { type LoadedArticles, loadArticles } from "./load";
import { replaceFile } from "./replace-file";
import { readTextFile } from "./text-file";

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
  for (const rule of options.rule) if (!isRuleId(rule)) throw new CannotRun(noRule(rule));
  const loaded = await loadArticles(io, paths, options.corpus, options.config);
  const { findings } = findFindings(io, loaded);
  const chosen = findings.filter(({ rule }) => options.rule.length === 0 || options.rule.includes(rule));
  const edits = collectPreferredEdits(chosen, (uri) => loaded.wanted.has(uri));
  return options.write ? writeFixes(io, loaded, edits) : printFixes(io, loaded, edits);
}

type EditsByArticle = ReadonlyMap<string, readonly Edit[]>;

function printFixes(io: Io, { corpus, uris, pathOf }: LoadedArticles, edits: EditsByArticle): 0 {
  for (const uri of uris) {
    const own = edits.get(uri);
    if (!own) continue;
    const { text } = corpus.article(uri)!;
    io.stdout.write(patchOf(pathOf(uri), fileURLToPath(uri), text, applyEdits(text, own)));
  }
  return 0;
}

/** A file's patch, in the file's own bytes as far as a patch can have them, so that `patch` and `git apply` take it. */
function patchOf(path: string, file: string, text: string, fixed: string): string | Uint8Array {
  const read = readTextFile(file);
  const encoding = "encoding" in read ? read.encoding : "utf-8";
  const mark = encoding === "utf-8-bom" ? "\ufeff" : "";
  const patch = structuredPatch(`a/${path}`, `b/${path}`, mark + text, mark + fixed, undefined, undefined, {
    context: 3,
  });
  const [from = "", to = "", ...hunks] = formatPatch(patch, FILE_HEADERS_ONLY).split("\n");
  const whole = [endName(from), endName(to), ...hunks].join("\n");
  return encoding === "windows-1252" ? encodeText(whole, encoding) : whole;
}

/** `patch` takes a name to end at its first blank, unless a tab ends it: "--- a/my drafts/b.txt". */
const endName = (header: string): string => (header.slice(4).includes(" ") ? `${header}\t` : header);

/** Writes each changed file whole; one that can't be written is named and the others are written all the same. */
function writeFixes(io: Io, { corpus, uris, pathOf }: LoadedArticles, edits: EditsByArticle): 0 | 2 {
  let failed = false;
  for (const uri of uris) {
    const own = edits.get(uri);
    if (!own) continue;
    const { text } = corpus.article(uri)!;
    const refusal = replaceFile(fileURLToPath(uri), text, applyEdits(text, own));
    if (refusal === undefined) io.stdout.write(`${io.words.say(fixesMade(pathOf(uri), own.length))}\n`);
    else {
      failed = true;
      note(io, notChanged(pathOf(uri), refusal));
    }
  }
  return failed ? 2 : 0;
}
