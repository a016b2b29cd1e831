import { isDamaged, noTextInIt, tooManyBytes } from "../words/reasons";
import { extractDocx } from "./docx";
import { extractHtml } from "./html";
import { mostSourceBytes, mostSourceMegabytes, type SourceKind } from "./kinds";
import { extractPdf } from "./pdf";
import { type Extracted, SourceProblem } from "./source-problem";

/**
 * The text of a source, paragraphs parted by blank lines. Never fails: a file that is damaged, locked or too large is named
 * with the reason, in a few words that go on "… is left out:".
 */
export async function extractSource(kind: SourceKind, bytes: Uint8Array): Promise<Extracted> {
  if (bytes.length > mostSourceBytes) return { problem: tooManyBytes(mostSourceMegabytes) };
  try {
    const text = await textOf(kind, bytes);
    return text.trim() === "" ? { problem: noTextInIt() } : { text };
  } catch (error) {
    return { problem: error instanceof SourceProblem ? error.reason : isDamaged() };
  }
}

function textOf(kind: SourceKind, bytes: Uint8Array): string | Promise<string> {
  switch (kind) {
    case "html":
      return extractHtml(bytes);
    case "docx":
      return extractDocx(bytes);
    case "pdf":
      return extractPdf(bytes);
  }
}
