import { lineStart, TokenType } from "../../../text/tokens";
import { Lex } from "../../lexicon";
import { isHyphen, isSign, writtenSmall } from "../../names/beside";
import { type NameProposal, proposed } from "../../names/proposal";
import { nameOver, putNames, type Stretch } from "../../names/put-names";
import { Mark, type Surface } from "../../names/surface";

/** The most words of a company in a diary. */
const mostWords = 4;

/** What only companies hold or publish, whatever follows: "EGM on the bid". */
const always: ReadonlySet<string> = new Set("interims agm egm agms egms prelims".split(" "));

/** What companies publish, where the line ends behind it or a mark stands there. */
const atEnd: ReadonlySet<string> = new Set(
  `finals results|interim results|final results|preliminary results|annual results|full-year results|half-year results
  quarterly results|q1 results|q2 results|q3 results|q4 results|h1 results|h2 results|trading statement|trading update
  interim dividend|q1 earnings|q2 earnings|q3 earnings|q4 earnings|earnings|earnings release|sales figures|capital markets day
  annual general meeting|extraordinary general meeting|shareholders meeting|production report|passenger figures`.split(
    /\||\n\s*/,
  ),
);

const lastWords: ReadonlySet<string> = new Set([...atEnd].map((event) => event.split(" ").at(-1)!));

/** True for a word without which no line of a diary says what a company holds or publishes. */
export const tellsOfDiaries = (_: string, lower: string): boolean =>
  always.has(lower) || lastWords.has(lower);

/** The most tokens of what is published. */
const longestEvent = 4;

/**
 * Makes companies of what stands before a dash and their events in lines of diaries, whatever words they are: "Next - interims",
 * "- Orange - trading statement". Countries stay places. `names` are in text order, and so is the result.
 */
export function addDiaryFirms(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const { prose, capitals, capitalCount } = surface;
  const found: NameProposal[] = [];
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (!beginsItem(surface, at)) continue;
    const end = endOfWords(surface, at);
    if (end === at || !isSign(surface, end, "-") || prose.tokens.gap[end] === 0) continue;
    if (isEvent(surface, end + 1) && mayPublish(surface, names, { firstToken: at, endToken: end }))
      found.push(proposed("organization", at, end, 0.8));
  }
  return putNames(names, found);
}

/** At the beginning of a line, or behind its bullet. */
function beginsItem(surface: Surface, at: number): boolean {
  const { gap } = surface.prose.tokens;
  if (gap[at]! & lineStart) return true;
  return (isSign(surface, at - 1, "-") || isSign(surface, at - 1, "*")) && (gap[at - 1]! & lineStart) !== 0;
}

/** Words in capitals, with "&" and hyphens between them. */
function endOfWords(surface: Surface, first: number): number {
  const { prose, marks, count } = surface;
  const { type, gap } = prose.tokens;
  let words = 0;
  let end = first;
  for (; end < count && (end === first || !(gap[end]! & lineStart)); end++) {
    const isWord = type[end] === TokenType.word && (marks[end]! & Mark.capital) !== 0;
    if (isWord) words++;
    else if (end === first || !(isSign(surface, end, "&") || isHyphen(surface, end))) break;
  }
  return words > mostWords ? first : end;
}

function isEvent(surface: Surface, first: number): boolean {
  const { prose, count } = surface;
  const { gap, type, start, end } = prose.tokens;
  if (first >= count || gap[first]! & lineStart) return false;
  if (always.has(writtenSmall(surface, first))) return true;
  let last = first;
  while (last < count && last < first + longestEvent && type[last] !== TokenType.sign) {
    if (last > first && gap[last]! & lineStart) break;
    last++;
    const isClosed = last >= count || (gap[last]! & lineStart) !== 0 || type[last] === TokenType.sign;
    if (isClosed && atEnd.has(prose.text.slice(start[first]!, end[last - 1]!).toLowerCase())) return true;
  }
  return false;
}

/** True for what is no country, and not within a longer name. */
function mayPublish({ bits }: Surface, names: readonly NameProposal[], firm: Stretch): boolean {
  const own = nameOver(names, firm);
  if (!own) return true;
  if (own.firstToken < firm.firstToken || own.endToken > firm.endToken) return false;
  return !(own.kind === "place" && bits[own.firstToken]! & Lex.country);
}
