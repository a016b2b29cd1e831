import { TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isApart } from "../../names/beside";
import { listLinkBetween } from "../../names/list-links";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/** Several bodies, behind a list of them. */
export const manyBodies: ReadonlySet<string> = new Set(
  "parties airlines companies banks newspapers unions agencies universities networks broadcasters retailers carmakers".split(
    " ",
  ),
);

/**
 * Makes bodies of the names in a list before a word that says so: "the Larmouth, Hale First and New Dawn parties". Countries and
 * persons with a title stay what they are. `names` are in text order, and so is the result.
 */
export function settlePartyLists(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  let settled: NameProposal[] | undefined;
  for (let last = 1; last < names.length; last++) {
    if (!areBodies(surface, names[last]!.endToken)) continue;
    if (!isJoined(surface, names[last - 1]!, names[last]!, true)) continue;
    let first = last - 1;
    while (first > 0 && isJoined(surface, names[first - 1]!, names[first]!, false)) first--;
    // "French and Italian banks", "Paris and Berlin banks"
    if (!names.slice(first, last + 1).some(({ kind }) => kind === "organization")) continue;
    for (let at = first; at <= last; at++) {
      if (!mayBeBody(surface, names[at]!)) continue;
      settled ??= [...names];
      settled[at] = changed(names[at]!, { kind: "organization", titleToken: names[at]!.firstToken });
    }
  }
  return settled ?? names;
}

/** "parties" in small letters right behind a name. */
function areBodies({ prose, marks, count }: Surface, at: number): boolean {
  if (at >= count || prose.tokens.type[at] !== TokenType.word || marks[at]! & (Mark.capital | Mark.starts))
    return false;
  return manyBodies.has(prose.vocabulary.text(prose.tokens.word[at]!));
}

/** True where only a comma stands between two names, or, before the last, "and". */
function isJoined(surface: Surface, one: NameProposal, next: NameProposal, isLast: boolean): boolean {
  const link = listLinkBetween(surface, one.endToken, next.firstToken);
  return link === (isLast ? "and" : "comma") && !isApart(surface, next.firstToken);
}

function mayBeBody({ bits }: Surface, { kind, firstToken, endToken, titleToken }: NameProposal): boolean {
  if (kind === "organization" || titleToken < firstToken) return false;
  if (kind === "place") return !(bits[firstToken]! & (Lex.country | Lex.region | Lex.majorCity));
  return kind !== "person" || endToken - firstToken === 1 || !(bits[firstToken]! & Lex.givenName);
}
