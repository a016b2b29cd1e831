import { TokenType } from "../../../text/tokens";
import { Shape } from "../../../text/vocabulary";
import { Lex } from "../../lexicon";
import { isSign, writtenAt } from "../../names/beside";
import type { NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/** True for what was taken for a person or for nothing known and is written as companies and clubs are: "Dorsey & Whitney", "SSC Larmouth", "Google Inc". */
export const isShapedAsFirm = (surface: Surface, name: NameProposal): boolean =>
  name.endToken - name.firstToken > 1 &&
  (name.kind === "person"
    ? isPartnership(surface, name) || beginsWithLetters(surface, name)
    : name.kind === "other" && (isPartnership(surface, name) || endsAsCompany(surface, name)));

/** "Google Inc (GOOG.O)", though its products stand around it. */
function endsAsCompany(surface: Surface, { endToken }: NameProposal): boolean {
  const last = isSign(surface, endToken - 1, ".") ? endToken - 2 : endToken - 1;
  return companyEndings.has(writtenAt(surface, last));
}

const companyEndings: ReadonlySet<string> = new Set(
  "Inc Incorporated Corp Corporation Ltd LLC LLP PLC plc GmbH".split(" "),
);

/** "Dorsey & Whitney", "Wilson Sonsini Goodrich & Rosati" */
function isPartnership(surface: Surface, { kind, firstToken, endToken }: NameProposal): boolean {
  if (surface.prose.tokens.type[endToken - 1] !== TokenType.word) return false;
  // Of "Hale & Bird" either word may be an ordinary one, of four partners all are somebody's names.
  const isLong = kind === "person" && endToken - firstToken > 3;
  let hasSign = false;
  for (let at = firstToken; at < endToken; at++) {
    if (isSign(surface, at, "&")) hasSign = true;
    else if (!isLong && surface.bits[at]! & Lex.common) return false;
  }
  return hasSign;
}

/** "FGP Topco", "SSC Larmouth": capitals of three letters and more, and no others, begin a company's or a club's name. */
function beginsWithLetters(
  { marks, prose, bits }: Surface,
  { firstToken, titleToken }: NameProposal,
): boolean {
  const { start, end, type, word } = prose.tokens;
  const second = firstToken + 1;
  if (titleToken < firstToken || marks[firstToken]! & Mark.shouted || type[second] !== TokenType.word)
    return false;
  if (!(marks[firstToken]! & Mark.acronym) || end[firstToken]! - start[firstToken]! < 3) return false;
  if (prose.vocabulary.shape(word[firstToken]!) & Shape.dotted || marks[second]! & Mark.acronym) return false;
  return !(bits[firstToken]! & (Lex.givenName | Lex.title));
}
