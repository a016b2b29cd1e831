import { unzipSync } from "fflate/browser";
import { Parser } from "htmlparser2";
import { noWordDocument, unpacksToTooMuch } from "../words/reasons";
import { Paragraphs } from "./paragraphs";
import { SourceProblem } from "./source-problem";

/** The parts of the archive that hold running text, in the order in which they are read. */
const parts = ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"];

/** A part that unpacks to more bytes than this is no text that people wrote. */
const mostUnpacked = 50_000_000;

/** The text of a Word document: its paragraphs and table cells, then its notes, without what tracked changes took out. */
export function extractDocx(bytes: Uint8Array): string {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!parts.includes(name)) return false;
      if (originalSize > mostUnpacked) throw new SourceProblem(unpacksToTooMuch(mostUnpacked / 1_000_000));
      return true;
    },
  });
  const [main] = parts;
  if (!files[main!]) throw new SourceProblem(noWordDocument());
  const text = new Paragraphs();
  for (const part of parts) if (files[part]) readPart(new TextDecoder().decode(files[part]), text);
  return text.toText();
}

function readPart(xml: string, text: Paragraphs): void {
  let isText = false;
  let moved = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (name === "w:p") text.end();
        if (name === "w:t") isText = true;
        if (name === "w:moveFrom") moved++;
        if (name === "w:tab") text.add("\t");
        if (name === "w:br" || name === "w:cr") text.add("\n");
        if (name === "w:noBreakHyphen") text.add("\u2011");
      },
      ontext(words) {
        if (isText && moved === 0) text.add(words);
      },
      onclosetag(name) {
        if (name === "w:t") isText = false;
        if (name === "w:moveFrom") moved--;
        if (name === "w:p") text.end();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  text.end();
}
