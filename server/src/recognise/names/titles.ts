import { TokenType } from "../../text/tokens";
import { Lex, Link } from "../lexicon";
import { isOpener } from "./openers";
import { Mark, type Surface } from "./surface";

/** The most tokens that a title may take. */
const longestTitle = 16;

const titleParts =
  Lex.title |
  Lex.department |
  Lex.demonym |
  Lex.country |
  Lex.region |
  Lex.city |
  Lex.organization |
  Lex.organizationHead;

/**
 * The first token of the title that stands directly before a person's name: "U.S. Defense Secretary" or "then-president"
 * before "Anna Ruiz"; `first` itself where there is none.
 */
export function findTitleStart(surface: Surface, first: number): number {
  const { bits, marks, lexicon, prose } = surface;
  const { type, word, gap } = prose.tokens;
  let start = first;
  let hasTitle = false;
  for (let at = first - 1; at >= 0 && first - at <= longestTitle && !(marks[at + 1]! & Mark.starts); at--) {
    if (type[at] === TokenType.word) {
      const known = bits[at]!;
      const link = lexicon.link(word[at]!);
      const isCapital = (marks[at]! & Mark.capital) !== 0;
      if (known & Lex.title && (isCapital || !isVerbToo(surface, at))) {
        hasTitle = true;
        start = at;
      } else if ((link === Link.qualifier && start < first) || isElect(surface, at)) start = at;
      else if (
        isCapital &&
        (known & titleParts || (start < first && link !== Link.the && !opensPlainly(surface, at)))
      ) {
        if (hasTitle) start = at;
        else if (!leadsToTitle(surface, at)) break;
      } else if (
        (link === Link.of || link === Link.for || link === Link.and || link === Link.the) &&
        !isCapital
      ) {
        if (
          !leadsToTitle(surface, at) ||
          (link === Link.and && !(bits[at - 1]! & (Lex.title | Lex.department)))
        )
          break;
      } else if (known & (Lex.department | Lex.organizationHead) && hasTitle) start = at;
      else if (hasTitle && !isCapital && qualifiesOffice(surface, at)) continue;
      else break;
      continue;
    }
    if (type[at] !== TokenType.sign || !isInsideTitle(surface, at, gap[at + 1]!)) break;
  }
  return hasTitle ? start : first;
}

/** "political" of "Pentagon political director": an ordinary word between a name and the office. */
function qualifiesOffice({ bits, marks, lexicon, prose }: Surface, at: number): boolean {
  if (
    at === 0 ||
    !(bits[at]! & Lex.common) ||
    lexicon.link(prose.tokens.word[at]!) !== Link.none ||
    marks[at]! & Mark.starts
  )
    return false;
  return (
    (marks[at - 1]! & Mark.capital) !== 0 &&
    (bits[at - 1]! & (Lex.organization | Lex.country | Lex.demonym)) !== 0
  );
}

/** "elect" of "President-elect". */
function isElect({ prose }: Surface, at: number): boolean {
  const { gap, word } = prose.tokens;
  if (at === 0 || gap[at] !== 0 || !isHyphenAt(prose, at - 1)) return false;
  const written = prose.vocabulary.text(word[at]!);
  return written === "elect" || written === "designate";
}

function isHyphenAt({ text, tokens }: Surface["prose"], at: number): boolean {
  const unit = text.charCodeAt(tokens.start[at]!);
  return unit === 45 || unit === 0x2011;
}

/** A hyphen ("then-president"), the stop of an abbreviation ("Gen."), or "&". */
function isInsideTitle({ prose }: Surface, at: number, gapAfter: number): boolean {
  const unit = prose.text.charCodeAt(prose.tokens.start[at]!);
  if (isHyphenAt(prose, at)) return prose.tokens.gap[at] === 0 && gapAfter === 0;
  if (unit === 46) return prose.tokens.gap[at] === 0;
  return unit === 38;
}

/** True where a title stands within a few words before `at`, joined by "of", "for" or "and": the middle of "Secretary of State". */
function leadsToTitle({ bits, marks, lexicon, prose }: Surface, at: number): boolean {
  const { type, word } = prose.tokens;
  for (let back = at - 1; back >= 0 && back >= at - 8; back--) {
    if (marks[back + 1]! & Mark.starts || type[back] !== TokenType.word) return false;
    const link = lexicon.link(word[back]!);
    if (bits[back]! & Lex.title) return link === Link.none;
    const joins = link === Link.of || link === Link.for || link === Link.and || link === Link.the;
    if (!joins && !(marks[back]! & Mark.capital) && !(bits[back]! & Lex.department)) return false;
  }
  return false;
}

/** A title in small letters that is a verb or an adjective at least as often. */
function isVerbToo({ prose }: Surface, at: number): boolean {
  return verbsToo.has(prose.vocabulary.text(prose.tokens.word[at]!));
}

const verbsToo = new Set([
  "under",
  "head",
  "host",
  "coach",
  "model",
  "chair",
  "star",
  "guard",
  "acting",
  "late",
  "judge",
  "champion",
  "whip",
  "private",
  "general",
  "opposition",
]);

/** The first word of a sentence, where no title begins with it: "Meanwhile President Ruiz". */
function opensPlainly(surface: Surface, at: number): boolean {
  return (surface.marks[at]! & Mark.opening) !== 0 && isOpener(surface, at);
}
