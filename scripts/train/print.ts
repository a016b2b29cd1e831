// Prints scores and errors.
import type { NameMention } from "../../server/src/recognise/mention";
import type { GoldText } from "./corpora";
import { rowNames, type Score } from "./score";
import { trimName } from "./trim-name";

/** A line with precision, recall and F1 of each kind. */
export function printScore(label: string, score: Score): void {
  const cells = rowNames.map((name) => {
    const { precision, recall, f1 } = score.get(name)!;
    return `${name} ${precision.toFixed(1)} ${recall.toFixed(1)} ${f1.toFixed(1)}`;
  });
  console.log(`${label.padEnd(28)} ${cells.join("   ")}`);
}

/** A line for each name that was missed ("-") or found where there is none ("+"). */
export function printErrors({ text, names }: GoldText, mentions: readonly NameMention[]): void {
  const isScored = ({ kind }: { readonly kind: string }): boolean => kind !== "other";
  const keyOf = (name: Place): string => `${name.start}-${name.end}-${name.kind}`;
  const wanted = new Map(names.filter(isScored).map((name) => [keyOf(name), name]));
  const found = new Map(
    mentions.filter(isScored).map(({ start, end, kind }) => {
      const name = trimName(text, { start, end, kind });
      return [keyOf(name), name];
    }),
  );
  for (const [key, name] of wanted)
    if (!found.has(key)) console.log(`- ${name.kind} ${inContext(text, name)}`);
  for (const [key, name] of found)
    if (!wanted.has(key)) console.log(`+ ${name.kind} ${inContext(text, name)}`);
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

function inContext(text: string, { start, end }: Place): string {
  const [before, after] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 25)];
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, " ");
}
