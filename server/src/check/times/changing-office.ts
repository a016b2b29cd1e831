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

/** A way of wording, and which entities each article has in a sentence so worded, as far as that was asked. */
interface Wording {
  readonly pattern: RegExp;
  readonly known: WeakMap<Article, Told>;
}

interface Told {
  /** Whether the words stand anywhere in the article. */
  readonly isAnywhere: boolean;
  readonly entities: Map<number, boolean>;
}

const takings: Wording = { pattern: taking, known: new WeakMap() };
const leavings: Wording = { pattern: leaving, known: new WeakMap() };

/**
 * True where an article tells of somebody, in a sentence that names the person, that an office is taken: who holds one in
 * the morning may hold another in the evening.
 */
export function takesOffice(article: Article, role: RoleMention): boolean {
  const before = article.text.slice(Math.max(0, role.statusStart - newlyReach), role.statusStart);
  return newly.test(before) || isToldOf(article, role.entity, takings);
}

/** As `takesOffice`, of an office that is left. */
export const leavesOffice = (article: Article, role: RoleMention): boolean =>
  isToldOf(article, role.entity, leavings);

function isToldOf(article: Article, entity: number, { pattern, known }: Wording): boolean {
  const { text, prose, entities, mentions } = article;
  const told = known.get(article) ?? { isAnywhere: pattern.test(text), entities: new Map() };
  known.set(article, told);
  // To find the sentences takes the article's tokens, which most articles are kept without.
  if (!told.isAnywhere) return false;
  let isTold = told.entities.get(entity);
  if (isTold === undefined) {
    isTold = entities[entity]!.mentions.some((index) => {
      const { start, end } = sentenceSpanAt(prose, mentions[index]!.start);
      return pattern.test(text.slice(start, end));
    });
    told.entities.set(entity, isTold);
  }
  return isTold;
}
