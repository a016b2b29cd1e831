import { readFileSync } from "node:fs";
import path from "node:path";
import { numberSign, type Piece, parsePattern } from "../../server/src/words/pattern";
import { createWords, type Translation } from "../../server/src/words/words";

const bundle = path.resolve(import.meta.dirname, "../../l10n/bundle.l10n.json");

/** The English messages as a translator finds them. */
export const messages = Object.keys(JSON.parse(readFileSync(bundle, "utf8")) as object);

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [..."aábƀcçdđeéfƒgĝhĥiíjĵkķlľmɱnñoópþqɋrŕsštţuúvṽwŵxẋyýzž"].flatMap((letter, index, all) =>
    index % 2 === 0 ? [[letter, all[index + 1]!]] : [],
  ),
);

/** The message with every letter under an accent, its places and choices as they are: “40” ĥéŕé */
export function accented(text: string): string {
  const pieces = parsePattern(text);
  if (!pieces) throw new Error(`No pattern: ${text}`);
  return pieces.map(write).join("");
}

function write(piece: Piece): string {
  if (typeof piece === "string")
    return [...piece].map((letter) => accents[letter.toLowerCase()] ?? letter).join("");
  if (piece === numberSign) return "#";
  if (piece.kind === "place") return `{${piece.name}}`;
  const cases = [...piece.cases].map(([name, inner]) => `${name} {${inner.map(write).join("")}}`);
  return `{${piece.name}, ${piece.kind}, ${cases.join(" ")}}`;
}

/** A translation of every message in which what is left in plain letters was never translated. */
export const pseudo: Translation = Object.fromEntries(messages.map((text) => [text, accented(text)]));

/** A language with the plurals of English, whose months and numbers are others. */
export const pseudoWords = createWords("de", pseudo);

const plainWord = /(?<![\p{L}\p{N}_./-])[A-Za-z]{2,}(?![\p{L}\p{N}_/])/gu;

/** Words of an output in plain letters that stand in none of the texts it may quote. */
export function untranslated(output: string, quoted: readonly string[]): string[] {
  const known = new Set(quoted.flatMap((text) => text.match(/[A-Za-z]+/g) ?? []));
  const words = (output.match(plainWord) ?? []).filter((word) => !known.has(word));
  return [...new Set(words)].sort();
}
