import { readFileSync, statSync } from "node:fs";
import { mostSourceBytes, mostSourceMegabytes, sourceKindOf } from "../../sources/kinds";
import { decodeText, type Encoding } from "../../text/decode";
import type { MessageValue } from "../../words/message";
import { isNotText, tooManyBytes } from "../../words/reasons";
import { reasonOf } from "./find-project";

/** A file's text with the encoding to write it back in. */
export interface TextFile {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Reads a file's text, or says in a few words why that can't be done. */
export function readTextFile(path: string): TextFile | { readonly reason: MessageValue } {
  try {
    const decoded = decodeText(readFileSync(path));
    return "problem" in decoded ? { reason: isNotText() } : decoded;
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Takes a source's text out of it, or says in a few words why that can't be done. */
export async function readSourceFile(
  path: string,
): Promise<{ readonly text: string } | { readonly reason: MessageValue }> {
  try {
    if (statSync(path).size > mostSourceBytes) return { reason: tooManyBytes(mostSourceMegabytes) };
    // What takes texts out of sources is large, and read only where there are some.
    const { extractSource } = await import("../../sources/extract");
    const extracted = await extractSource(sourceKindOf(path)!, readFileSync(path));
    return "problem" in extracted ? { reason: extracted.problem } : extracted;
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
