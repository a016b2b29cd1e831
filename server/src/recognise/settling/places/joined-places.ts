import { Gap, TokenType } from "../../../text/tokens";
import { Lex, Link } from "../../lexicon";
import { isHyphen } from "../../names/beside";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";
import { joinNames } from "../join-names";

/** What stands in the middle of towns' names: "Pescara del Tronto", "Frankfurt am Main". */
const links = new Set(
  "del della dello dei di do da das dos de la le les sur sous am im an der upon".split(" "),
);

/** The same in the names of clubs, where they are no other tongue's words: "Boavista do Tejo". */
const clubLinks = new Set(["do", "da", "dos", "das", "del", "de"]);

/** The most small words in the middle of a town's name: "Rothenburg ob der Tauber". */
const mostLinks = 2;

/**
 * Makes one place of a town's name with small words in its middle, and one body of a club's, with or without hyphens: "Newcastle-under-Lyme",
 * "Pescara del Tronto", "Boavista do Tejo", with its quarter, article or county, "Mid Devon", "The Hague", "Larm County Sheriff Anna Holm"; and one event of a place and its "Grand Prix". `names` are in text order, and so is the result.
 */
export function joinPlaces(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  return joinNames(names, (name, last) => {
    if (last?.kind === "place" && isPrix(surface, last, name))
      return changed(name, { firstToken: last.firstToken, titleToken: last.firstToken });
    if (name.kind === "organization") {
      const end = endOfSpaced(surface, name, clubLinks);
      return end === name.endToken ? name : changed(name, { endToken: end });
    }
    if (name.kind !== "place") return name;
    const endToken = endOfTown(surface, name);
    const quarter = startOfQuarter(surface, name, last?.endToken ?? 0);
    const firstToken = quarter < name.firstToken ? quarter : startOfArticle(surface, name);
    if (endToken === name.endToken && firstToken === name.firstToken) return name;
    return changed(name, { endToken, firstToken, titleToken: firstToken });
  });
}

/** "East" of "East Nusa Tenggara", "Mid" of "Mid Devon", where no name before has the word. */
function startOfQuarter({ prose, marks }: Surface, { firstToken }: NameProposal, from: number): number {
  const quarter = firstToken - 1;
  if (
    quarter < from ||
    marks[firstToken]! & (Mark.starts | Mark.flat) ||
    prose.tokens.gap[firstToken] !== Gap.space
  )
    return firstToken;
  if (!(marks[quarter]! & Mark.capital)) return firstToken;
  return quarters.has(prose.vocabulary.text(prose.tokens.word[quarter]!)) ? quarter : firstToken;
}

const quarters = new Set(["North", "South", "East", "West", "Mid", "Upper", "Lower", "Greater"]);

/** "The" of "The Hague", where the lists have it so. */
function startOfArticle({ prose, lexicon, marks }: Surface, { firstToken, endToken }: NameProposal): number {
  const { word } = prose.tokens;
  const article = firstToken - 1;
  if (article < 0 || !(marks[article]! & Mark.capital) || lexicon.link(word[article]!) !== Link.the)
    return firstToken;
  return lexicon.phraseAt(word, article, endToken)?.length === endToken - article ? article : firstToken;
}

/** "Grand Prix" right behind the place where it is run. */
function isPrix({ prose, marks }: Surface, { endToken }: NameProposal, name: NameProposal): boolean {
  const { vocabulary, tokens } = prose;
  const first = name.firstToken;
  if (first !== endToken || name.endToken - first !== 2 || marks[first]! & Mark.starts) return false;
  return (
    vocabulary.text(tokens.word[first]!) === "Grand" && vocabulary.text(tokens.word[first + 1]!) === "Prix"
  );
}

function endOfTown(surface: Surface, name: NameProposal): number {
  const { endToken } = name;
  if (isCounty(surface, endToken)) return endToken + 1;
  return isHyphen(surface, endToken) ? endOfHyphened(surface, endToken) : endOfSpaced(surface, name, links);
}

/** "County" right behind a name, before the title of somebody who serves it: "Larm County Prosecutor Anna Holm". */
function isCounty({ prose, marks, bits, count }: Surface, at: number): boolean {
  const office = at + 1;
  if (office >= count || prose.tokens.gap[at] !== Gap.space || prose.tokens.gap[office] !== Gap.space)
    return false;
  if (marks[office]! & Mark.starts || !(marks[at]! & marks[office]! & Mark.capital)) return false;
  return (bits[office]! & Lex.title) !== 0 && prose.vocabulary.text(prose.tokens.word[at]!) === "County";
}

/** "-under-Lyme" */
function endOfHyphened(surface: Surface, hyphen: number): number {
  const { prose, marks, count } = surface;
  const last = hyphen + 3;
  if (last >= count || !isHyphen(surface, hyphen + 2) || prose.tokens.gap[hyphen + 1] !== 0) return hyphen;
  if (marks[hyphen + 1]! & Mark.capital || prose.tokens.type[hyphen + 1] !== TokenType.word) return hyphen;
  return marks[last]! & Mark.capital && prose.tokens.gap[last] === 0 ? last + 1 : hyphen;
}

/** "del Tronto", where no person or title goes on: "La Paz de Hale" is no town either. */
function endOfSpaced(
  { prose, marks, bits, count }: Surface,
  { endToken: from }: NameProposal,
  among: ReadonlySet<string>,
): number {
  const { type, word, gap } = prose.tokens;
  let at = from;
  while (at < count && at < from + mostLinks && type[at] === TokenType.word && gap[at] === Gap.space) {
    const link = prose.vocabulary.text(word[at]!);
    if (marks[at]! & Mark.capital || !among.has(link)) break;
    // "an der", and no "in Ghana an American".
    if (link === "an" && (at + 1 >= count || prose.vocabulary.text(word[at + 1]!) !== "der")) break;
    at++;
  }
  if (at === from || at >= count || gap[at] !== Gap.space) return from;
  const isName = (marks[at]! & (Mark.capital | Mark.starts)) === Mark.capital && !(bits[at]! & Lex.title);
  return isName ? at + 1 : from;
}
