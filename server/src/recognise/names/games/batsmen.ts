import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isApart, isSign, writtenSmall } from "../beside";
import { type NameProposal, proposed } from "../proposal";
import { nameOver, putNames } from "../put-names";
import { Mark, type Surface } from "../surface";

/** What reports of cricket speak of, and few others. */
export const cricketWords: ReadonlySet<string> = new Set(["wickets", "innings", "lbw"]);

/** What stands right behind a batsman in a scorecard: how he was out. */
const dismissals: ReadonlySet<string> = new Set("lbw c b st run not retired absent hit".split(" "));

/**
 * Makes persons of initials and surnames in reports of cricket, whatever else the words are: "R. Pant run out 4", "(R. Pant 92; …".
 * `names` are in text order, and so is the result.
 */
export function addBatsmen(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { capitals, capitalCount } = surface;
  const found: NameProposal[] = [];
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    const end = surnameAfterInitials(surface, at);
    if (end > 0 && isScored(surface, end) && !isKnown(names, at, end))
      found.push(proposed("person", at, end, 0.8));
  }
  return found.length > 0 ? putNames(names, found) : names;
}

const isKnown = (names: readonly NameProposal[], firstToken: number, endToken: number): boolean => {
  const own = nameOver(names, { firstToken, endToken });
  return own?.kind === "person" && own.endToken >= endToken;
};

/** The end of "R. Pant" that begins at a token; 0 where no such name does. */
function surnameAfterInitials({ prose, marks, bits, count }: Surface, first: number): number {
  const { type, start, end, gap } = prose.tokens;
  const surname = first + 2;
  if (surname >= count || end[first]! - start[first]! !== 1 || !(marks[first]! & Mark.capital)) return 0;
  const isStop = type[first + 1] === TokenType.sign && prose.text[start[first + 1]!] === ".";
  if (!isStop || gap[first + 1] !== 0 || type[surname] !== TokenType.word) return 0;
  const isPlain = (marks[surname]! & (Mark.capital | Mark.acronym)) === Mark.capital;
  return isPlain && !(bits[surname]! & (Lex.country | Lex.month | Lex.weekday)) ? surname + 1 : 0;
}

/** How he was out, or what he made: "run out 4", "92;". */
function isScored(surface: Surface, at: number): boolean {
  if (isApart(surface, at)) return false;
  if (dismissals.has(writtenSmall(surface, at))) return true;
  if (surface.prose.tokens.type[at] !== TokenType.number) return false;
  return (
    [";", ")", ",", "-"].some((sign) => isSign(surface, at + 1, sign)) ||
    writtenSmall(surface, at + 1) === "not"
  );
}
