import { Gap, lineStart, TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isOneOf } from "../../names/beside";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/** The most words of a nickname. */
const mostWords = 3;

/**
 * Makes one name of a person's parts with a nickname in quotation marks between them: `Parit "Penguin" Chirakit`. `names` are
 * in text order, and so is the result.
 */
export function joinNicknames(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { prose } = surface;
  const joined: NameProposal[] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const closing = mayBeGiven(surface, name) ? closingQuote(surface, name.endToken) : -1;
    if (closing < 0) {
      joined.push(name);
      continue;
    }
    const rest = names.find(({ firstToken }) => firstToken > closing);
    const start = skipParticles(surface, closing + 1);
    const isNamed =
      rest && rest.firstToken <= start && (rest.kind === "person" || rest.endToken - rest.firstToken === 1);
    const endToken = isNamed
      ? rest.endToken
      : surnameEnd(surface, start, rest?.firstToken ?? prose.tokens.count);
    if (endToken === undefined || (name.kind !== "person" && !isSurname(surface, start, rest))) {
      joined.push(name);
      continue;
    }
    joined.push(changed(name, { kind: "person", endToken }));
    while (index + 1 < names.length && names[index + 1]!.firstToken < endToken) index++;
  }
  return joined;
}

/** A person, or one word of no list that was taken for something else: "Natthak" of `Natthak "Teng" Holm`. */
function mayBeGiven({ bits }: Surface, { kind, firstToken, endToken }: NameProposal): boolean {
  if (kind === "person") return true;
  if (kind === "organization" || endToken - firstToken > 1) return false;
  return !(bits[firstToken]! & (Lex.common | Lex.country | Lex.organization));
}

/** Behind a nickname a person, or a word that is no ordinary one. */
const isSurname = ({ bits }: Surface, at: number, rest: NameProposal | undefined): boolean =>
  (rest?.firstToken === at && rest.kind === "person") || !(bits[at]! & (Lex.common | Lex.organizationHead));

/** The mark that closes a quotation of a few capitals right behind a name; -1 where there is none. */
function closingQuote(surface: Surface, opening: number): number {
  const { prose, marks, count } = surface;
  const { type, gap } = prose.tokens;
  if (!isOneOf(surface, opening, quotes) || !(gap[opening]! & Gap.space) || gap[opening]! & lineStart)
    return -1;
  let capitals = 0;
  for (let at = opening + 1; at < count && at <= opening + 1 + mostWords; at++) {
    if (isOneOf(surface, at, quotes)) return capitals > 0 && gap[at] === 0 ? at : -1;
    if (type[at] !== TokenType.word || marks[at]! & Mark.starts || gap[at]! & lineStart) return -1;
    if (at === opening + 1 && gap[at] !== 0) return -1;
    if (marks[at]! & Mark.capital) capitals++;
  }
  return -1;
}

const quotes = new Set([..."\"“”'‘’"].map((mark) => mark.charCodeAt(0)));

function skipParticles({ prose, bits, marks, count }: Surface, from: number): number {
  let at = from;
  while (
    at < count &&
    prose.tokens.type[at] === TokenType.word &&
    bits[at]! & Lex.particle &&
    !(marks[at]! & Mark.capital)
  )
    at++;
  return at;
}

/** Where a surname ends that no name has: one word with a capital on the same line; undefined where there is none. */
function surnameEnd({ prose, bits, marks, count }: Surface, at: number, limit: number): number | undefined {
  if (at >= Math.min(count, limit) || marks[at]! & Mark.starts || !(marks[at]! & Mark.capital))
    return undefined;
  if (prose.tokens.gap[at]! & lineStart || bits[at]! & (Lex.title | Lex.weekday)) return undefined;
  // "May" is a surname where no day or year follows.
  if (bits[at]! & Lex.month && (!(bits[at]! & Lex.surname) || prose.tokens.type[at + 1] === TokenType.number))
    return undefined;
  return at + 1;
}
