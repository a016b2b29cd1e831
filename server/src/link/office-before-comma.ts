import type { Mention, NameMention } from "../recognise/mention";
import type { Prose } from "../text/prose";
import { Gap, TokenType } from "../text/tokens";
import type { WordTable } from "../text/word-table";
import { RoleWord, roleBitsAt, statusOf } from "./role-words";

/** The longest office before a comma, in tokens. */
const longest = 10;

/** Tokens of an office; where a word of its status stands before it ("former"), `first` is that word's. */
export interface OfficeWords {
  readonly first: number;
  readonly end: number;
}

/**
 * "The mayor, Anna Ruiz, said", "the company's chairman, Bo Lind.": an office with "the", "its" or somebody's "’s" before
 * a comma, then its holder up to another comma or stop. Undefined where the names may be a list ("the mayor, Anna Ruiz, and
 * Bo Lind") or the words before the comma name somebody else ("the wife of the mayor").
 */
export function officeBeforeComma(
  prose: Prose,
  words: WordTable,
  mentions: readonly Mention[],
  index: number,
): OfficeWords | undefined {
  const mention = mentions[index] as NameMention;
  const end = mention.firstToken - 1;
  const bitsAt = (token: number): number => roleBitsAt(prose, words, token);
  if (!(bitsAt(end) & RoleWord.comma) || !(bitsAt(mention.endToken) & RoleWord.end)) return undefined;
  if (isListed(bitsAt, mentions, index)) return undefined;
  const first = startOf(prose, bitsAt, end);
  if (first === undefined) return undefined;
  let named = first;
  while (named < end && !(bitsAt(named) & RoleWord.of)) named++;
  return bitsAt(named - 1) & RoleWord.officeHead ? { first, end } : undefined;
}

type BitsAt = (token: number) => number;

/** Where the names go on after the comma, as in a list. */
function isListed(bitsAt: BitsAt, mentions: readonly Mention[], index: number): boolean {
  const after = mentions[index]!.endToken + 1;
  const next = mentions[index + 1];
  return (bitsAt(after) & RoleWord.and) !== 0 || (next?.kind === "person" && next.firstToken <= after);
}

/** The first word of the office, after "the" or a possessive; "the" after "of" stands within it: "the head of the council". */
function startOf({ tokens }: Prose, bitsAt: BitsAt, end: number): number | undefined {
  for (let at = end - 1; at >= 0 && at >= end - longest; at--) {
    if (tokens.gap[at + 1]! & Gap.block) return undefined;
    const bits = bitsAt(at);
    if (bits & RoleWord.owner) return at + 1 < end ? at + 1 : undefined;
    if (bits & RoleWord.the && !(bitsAt(at - 1) & RoleWord.of)) return at + 1 < end ? at + 1 : undefined;
    const isPlain = tokens.type[at] === TokenType.word || bits & RoleWord.hyphen;
    if (!isPlain || bits & (RoleWord.verb | RoleWord.and)) return undefined;
  }
  return undefined;
}

/** The words without those of the status at their beginning. */
export function withoutStatus(
  { first, end }: OfficeWords,
  bitsAt: BitsAt,
): { readonly first: number; readonly status: NonNullable<ReturnType<typeof statusOf>> } {
  const status = statusOf(bitsAt(first));
  if (!status || first + 1 >= end) return { first, status: "current" };
  return { first: first + (bitsAt(first + 1) & RoleWord.hyphen ? 2 : 1), status };
}
