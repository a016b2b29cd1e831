import { extractText, getDocumentProxy } from "unpdf";
import { isDamaged, isLocked as locked, tooManyPages } from "../words/reasons";
import { SourceProblem } from "./source-problem";

/** A document of more pages is no source that people read. */
const mostPages = 3000;

/** A word that is parted at the end of a line: "inspec-\ntion" */
const partedWord = /(\p{Ll})-\n(?=\p{Ll})/gu;

/** Only errors: everything else that the reader has to say it would write to the console, which is the server's own line. */
const quiet = 0;

/** The text of a PDF, page by page, its lines as they are set. A scan without text has none. */
export async function extractPdf(bytes: Uint8Array): Promise<string> {
  const document = await open(bytes);
  try {
    if (document.numPages > mostPages) throw new SourceProblem(tooManyPages(mostPages));
    const { text } = await extractText(document, { mergePages: false });
    return `${text.map((page) => page.replace(partedWord, "$1").trim()).join("\n\n")}\n`;
  } finally {
    await document.destroy();
  }
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // The reader takes the bytes for itself.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: quiet,
      isEvalSupported: false,
      useSystemFonts: false,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new SourceProblem(isLocked ? locked() : isDamaged());
  }
}
