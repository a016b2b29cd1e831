import { TokenType } from "../../../text/tokens";
import { Shape } from "../../../text/vocabulary";
import { Lex } from "../../lexicon";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/** Ranks and offices in capitals, positions on the field, and titles of other tongues that stand before names. */
const ranks: ReadonlySet<string> = new Set(
  `ASP IGP DIG DCP DSP SSP CSP ACP SHO HRH HE CJ QB RB WR TE OT OG DE DT NT LB CB LHP RHP DH SS LW RW OF LF CF RF
  Mallam Malam Alhaji Alhaja Hajia Hajiya Taoiseach Tánaiste Taniste Shri Smt Datuk Tun Ustaz Pastor Otunba Barrister Engr`.split(
    /\s+/,
  ),
);

/** "Cornerback", "Outfielder", "Novelist" */
const calling = /(?:back|fielder|keeper|baseman|woman|maker|ist)$/;

/** Positions of one letter, before two names: "D Chris Tanev". */
const positions: ReadonlySet<string> = new Set(["D", "G", "C", "F"]);

/** True for a word without which no article has a rank, a position or letters beside a name. */
export const tellsOfRanks = (word: string, _lower: string, shape: number): boolean =>
  ranks.has(word) ||
  positions.has(word) ||
  letters.has(word) ||
  ((shape & Shape.initialCapital) !== 0 && calling.test(word));

/**
 * Leaves ranks out of persons' names: "ASP Mohammed Jalige", "D Chris Tanev", and the letters behind "Pa Daly TD".
 */
export function settleRanks(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  let isChanged = false;
  const settled: NameProposal[] = [];
  for (const name of names) {
    const one = isLetters(surface, name, settled.at(-1)) ? undefined : settleRank(surface, name);
    if (one !== name) isChanged = true;
    if (one) settled.push(one);
  }
  return isChanged ? settled : names;
}

function settleRank(surface: Surface, name: NameProposal): NameProposal {
  if (name.kind !== "person" || name.endToken - name.firstToken < 2) return name;
  return withoutLetters(surface, withoutRank(surface, name));
}

/** "Pa Daly TD": letters behind a name of two words or more. */
function withoutLetters({ prose }: Surface, name: NameProposal): NameProposal {
  const last = name.endToken - 1;
  const isBehind = last - name.firstToken > 1 && letters.has(prose.vocabulary.text(prose.tokens.word[last]!));
  return isBehind ? changed(name, { endToken: last }) : name;
}

/** "TD" and "SC" right behind a person's name, taken for a body or a state. */
function isLetters({ prose }: Surface, name: NameProposal, last: NameProposal | undefined): boolean {
  if (name.kind === "person" || name.endToken - name.firstToken > 1) return false;
  if (last?.kind !== "person" || last.endToken !== name.firstToken) return false;
  return letters.has(prose.vocabulary.text(prose.tokens.word[name.firstToken]!));
}

function withoutRank({ prose, bits, marks }: Surface, name: NameProposal): NameProposal {
  const { tokens, vocabulary } = prose;
  const { firstToken, endToken } = name;
  const written = vocabulary.text(tokens.word[firstToken]!);
  const second = firstToken + 1;
  if (tokens.type[second] !== TokenType.word) return name;
  // "Cornerback Deion Sanders": a noun that opens the sentence, before a first name.
  const isOpening =
    endToken - firstToken > 2 &&
    (marks[firstToken]! & (Mark.opening | Mark.flat | Mark.initial)) === Mark.opening &&
    !(bits[firstToken]! & (Lex.givenName | Lex.surname)) &&
    calling.test(written) &&
    (bits[second]! & Lex.givenName) !== 0;
  const isPosition =
    positions.has(written) && endToken - firstToken > 2 && (bits[second]! & Lex.givenName) !== 0;
  if (!isOpening && !isPosition && !ranks.has(written)) return name;
  return changed(name, { firstToken: second, titleToken: Math.min(firstToken, name.titleToken) });
}

const letters: ReadonlySet<string> = new Set(
  "TD MP MEP MSP MLA MLC MHA MNA MS KC QC SC SAN OBE MBE CBE KBE DBE CMG OAM FRS JP PhD MD SJ".split(" "),
);
