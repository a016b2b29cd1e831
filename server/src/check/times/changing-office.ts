import type { Article, RoleMention } from "../../link/article";
import { sentenceSpanAt } from "../../text/sentence-at";

/** "was sworn in as foreign minister", "the reshuffle": an office is taken there. */
const taking =
  /\b(?:sworn in|swore in|appoint(?:ed|s|ment)|(?:was|is|been|be|has|being) named|named as|promoted|reshuffl\p{L}+|(?:takes?|took|taking) (?:over|office)|becomes?|became|succeed(?:s|ed|ing)|replac(?:es|ed|ing))\b|\bmove[ds]? [^.]{1,40} from [^.]{1,30} to\b/iu;

/** "who resigned on Monday", "was ousted": one is left. */
const leaving =
  /\b(?:resign(?:s|ed|ing|ation)|(?:steps|stepped|stepping) down|quits?|oust(?:s|ed|ing)|sacked|fired|dismiss(?:es|ed|al)|left office|impeach(?:ed|ment))\b/iu;

/** "new " before "Foreign Minister". */
const newly = /\b(?:new|newly[ -]\p{Ll}{2,12}) $/iu;
const newlyReach = 24;

/**
 * True where an article tells of somebody, in a sentence that names the person, that an office is taken: who holds one in
 * the morning may hold another in the evening.
 */
export function takesOffice(article: Article, role: RoleMention): boolean {
  const before = article.text.slice(Math.max(0, role.statusStart - newlyReach), role.statusStart);
  return newly.test(before) || isToldOf(article, role, taking);
}

/** As `takesOffice`, of an office that is left. */
export const leavesOffice = (article: Article, role: RoleMention): boolean =>
  isToldOf(article, role, leaving);

function isToldOf({ text, prose, entities, mentions }: Article, role: RoleMention, change: RegExp): boolean {
  // To find the sentences takes the article's tokens, which most articles are kept without.
  if (!change.test(text)) return false;
  return entities[role.entity]!.mentions.some((index) => {
    const { start, end } = sentenceSpanAt(prose, mentions[index]!.start);
    return change.test(text.slice(start, end));
  });
}
