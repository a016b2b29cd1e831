import { TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import { writtenSmall } from "./beside";
import type { Chain } from "./of-chains";
import { endOfRun } from "./runs";
import { Mark, type Surface } from "./surface";

const owners = new Set([
  "st",
  "saint",
  "king",
  "queen",
  "children",
  "women",
  "men",
  "people",
  "workers",
  "veterans",
  "lady",
]);

/** "St Mary's Hospital" and "King's College London": an owner, "'s", and the head of an organisation or place. */
export function endOfPossessive(surface: Surface, first: number, end: number): Chain | undefined {
  const { prose, bits, marks, count } = surface;
  const { type, word } = prose.tokens;
  const head = end + 1;
  if (
    head >= count ||
    type[end] !== TokenType.clitic ||
    marks[head]! & (Mark.starts | Mark.flat) ||
    !(marks[head]! & Mark.capital)
  )
    return undefined;
  const owner = prose.vocabulary.text(prose.vocabulary.lower(word[first]!));
  // "Seafarers' Union": a plural of an ordinary word.
  const isPlural =
    prose.tokens.end[end]! - prose.tokens.start[end]! === 1 && (bits[end - 1]! & Lex.common) !== 0;
  const last = writtenSmall(surface, end - 1);
  if (offices.has(writtenSmall(surface, head)) && officials.has(last) && end - first <= longestOwner)
    return { first, end: endOfRun(surface, head), kind: "organization" };
  const isFolk = end - first > 1 && folk.has(last);
  if ((!owners.has(owner) && !isPlural && !isFolk) || end - first > (isFolk ? longestOwner : 3))
    return undefined;
  const stop = endOfRun(surface, head);
  for (let at = head; at < stop; at++)
    if (bits[at]! & (Lex.organizationHead | Lex.placeHead) || sights.has(writtenSmall(surface, at)))
      return {
        first,
        end: stop,
        kind: sights.has(writtenSmall(surface, stop - 1)) ? "place" : "organization",
      };
  return undefined;
}

/** The most tokens before "'s" in the name of a body: "National Anti-Graft Prosecutor". */
const longestOwner = 6;

/** Whose offices are bodies: "the Federal Prosecutor's Office". */
const officials = new Set(
  "prosecutor prosecutors attorney general magistrate magistrates sheriff coroner auditor ombudsman defender comptroller".split(
    " ",
  ),
);

/** What an official's body is called. */
const offices = new Set("office department chambers court courts bureau service".split(" "));

/** "South Kessian People's Defence Forces": people whose bodies have more words before them. */
const folk = new Set("people women children girls boys workers farmers teachers".split(" "));

/** What is seen of a saint or king, and is no body: "St Peter's Square". */
const sights = new Set(
  "square basilica cathedral chapel abbey minster park palace castle bridge street gate market cemetery island bay road cove hill lane green cross".split(
    " ",
  ),
);
