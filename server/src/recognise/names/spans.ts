import { TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import type { NameMention } from "../mention";
import type { NameProposal } from "./proposal";
import type { Surface } from "./surface";

const comma = 44;
const dot = 46;

/** The proposals as mentions, in text order; of two that overlap the surer one stays, of two as sure the longer one. */
export function toMentions(surface: Surface, proposals: readonly NameProposal[]): NameMention[] {
  const ranked = [...proposals].sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const kept: NameProposal[] = [];
  for (const proposal of ranked) {
    const last = kept.at(-1);
    if (!last || last.endToken <= proposal.firstToken) kept.push(proposal);
    else if (isBetter(proposal, last)) kept[kept.length - 1] = proposal;
  }
  return kept.map((proposal) => toMention(surface, proposal));
}

function isBetter(a: NameProposal, b: NameProposal): boolean {
  return a.score === b.score ? a.endToken - a.firstToken > b.endToken - b.firstToken : a.score > b.score;
}

function toMention(surface: Surface, proposal: NameProposal): NameMention {
  const { start, end } = surface.prose.tokens;
  const endToken = withSuffix(surface, proposal);
  return {
    kind: proposal.kind,
    start: start[proposal.firstToken]!,
    end: end[endToken - 1]!,
    firstToken: proposal.firstToken,
    endToken,
    titleToken: proposal.titleToken,
  };
}

/** Takes in what follows a name as part of it: ", Jr.", ", Inc.", and the stop of "Corp.". */
function withSuffix({ prose, bits, count }: Surface, { kind, endToken }: NameProposal): number {
  const { type, gap, start } = prose.tokens;
  const unitAt = (at: number): number =>
    at < count && type[at] === TokenType.sign ? prose.text.charCodeAt(start[at]!) : 0;
  const wanted = kind === "person" ? Lex.suffix : kind === "organization" ? Lex.organizationHead : 0;
  let end = endToken;
  if (
    unitAt(end) === comma &&
    end + 1 < count &&
    bits[end + 1]! & wanted &&
    isShort(prose.tokens.end[end + 1]! - start[end + 1]!) &&
    isCapital(prose.text, start[end + 1]!)
  )
    end += 2;
  const last = end - 1;
  if (
    bits[last]! & wanted &&
    isShort(prose.tokens.end[last]! - start[last]!) &&
    unitAt(end) === dot &&
    gap[end] === 0
  )
    end++;
  return end;
}

const isShort = (size: number): boolean => size <= 4;
const isCapital = (text: string, at: number): boolean => text[at] !== text[at]!.toLowerCase();
