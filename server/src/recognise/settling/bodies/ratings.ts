import { TokenType } from "../../../text/tokens";
import { isApart, isOneOf } from "../../names/beside";
import { mayBeClub } from "../../names/games/score-lines";
import { changed, type NameProposal, proposed } from "../../names/proposal";
import { putNames } from "../../names/put-names";
import { Mark, type Surface } from "../../names/surface";

/** What brokers do to a share. */
export const verbs: ReadonlySet<string> = new Set(
  `cuts cut raises raised starts started initiates initiated resumes resumed reinstates reinstated reiterates reiterated upgrades
  upgraded downgrades downgraded lifts lifted lowers lowered boosts boosted trims trimmed ups keeps kept maintains maintained`.split(
    /\s+/,
  ),
);

/** What stands between the company and what the broker makes of it. */
const links: ReadonlySet<string> = new Set("to with at from as".split(" "));

/** What brokers make of a share, in small letters. */
export const grades: ReadonlySet<string> = new Set(
  `buy sell hold neutral overweight underweight outperform underperform accumulate reduce add equal-weight equal market sector
  perform peer strong conviction positive negative in-line target price`.split(/\s+/),
);

/** The most words of a broker's or company's name, and how far behind it the grade may stand. */
const mostWords = 4;
const nearGrade = 3;

/**
 * Makes companies of a broker and the share that it grades: "Halden raises Larmouth to 'buy'", "Halden cuts Larmouth price target".
 * Countries, whose debt is graded in the same words, stay places. `names` are in text order, and so is the result.
 */
export function settleRatings(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const put: NameProposal[] = [];
  for (const name of names) {
    const verb = name.endToken;
    if (!isWordOf(surface, verb, verbs) || isApart(surface, verb)) continue;
    const share = readName(surface, verb + 1);
    if (!share || !isGraded(surface, share.endToken)) continue;
    const known = names.find(({ firstToken }) => firstToken === share.firstToken);
    if (known && known.endToken > share.endToken) continue;
    if (known && !mayBeCompany(surface, known)) continue;
    put.push(share);
    if (name.kind !== "organization" && mayBeCompany(surface, name)) put.push(toCompany(name));
  }
  return putNames(names, put);
}

const mayBeCompany = (surface: Surface, name: NameProposal): boolean =>
  name.kind === "person" ? name.titleToken === name.firstToken : mayBeClub(surface, name);

const toCompany = (name: NameProposal): NameProposal =>
  changed(name, {
    kind: "organization",
    titleToken: name.firstToken,
    score: Math.max(name.score, 0.7),
  });

/** Words with capitals from a token on; hyphens join them. */
function readName(surface: Surface, first: number): NameProposal | undefined {
  const { marks, count } = surface;
  let end = first;
  while (end < count && end < first + mostWords && !(end > first && isApart(surface, end))) {
    const isJoint = end > first && isOneOf(surface, end, joints) && (marks[end + 1] ?? 0) & Mark.capital;
    if (!isJoint && !(marks[end]! & Mark.capital)) break;
    end++;
  }
  if (end === first || marks[first]! & Mark.flat) return undefined;
  return proposed("organization", first, end, 0.75);
}

const joints = new Set([..."-&"].map((sign) => sign.charCodeAt(0)));
const quotes = new Set([..."'‘’\"“”`"].map((sign) => sign.charCodeAt(0)));

/** "to buy", "with 'sector perform'", "price target". */
function isGraded(surface: Surface, from: number): boolean {
  const linked = isWordOf(surface, from, links) ? from + 1 : from;
  for (let at = linked; at < linked + nearGrade && !isApart(surface, at); at++) {
    if (isOneOf(surface, at, quotes)) continue;
    if (!isWordOf(surface, at, grades)) return false;
    return linked > from || isWordOf(surface, at + 1, grades);
  }
  return false;
}

function isWordOf({ prose, count }: Surface, at: number, words: ReadonlySet<string>): boolean {
  if (at >= count || prose.tokens.type[at] !== TokenType.word) return false;
  return words.has(prose.vocabulary.text(prose.tokens.word[at]!));
}
