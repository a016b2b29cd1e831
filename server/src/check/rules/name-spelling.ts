import type { CorpusView, Entity } from "../../index/corpus-view";
import type { Article } from "../../link/article";
import { isName } from "../../recognise/mention";
import { foldName } from "../../text/fold";
import {
  hasLookAlike,
  type SpellingCounts,
  spelledElsewhere,
  spelledInProject,
  wordsHere,
} from "../../words/findings";
import { areDifferent, changeEverywhere, changeInArticle, changeTo, changeToLatin } from "../../words/fixes";
import type { Message } from "../../words/message";
import type { Edit, Finding, Fix, Related } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule, RuleContext } from "../rule";
import { isQuotedInSource } from "../source-quotations";
import { findCompanyEnding } from "../spelling/company-endings";
import { isContrasted } from "../spelling/contrast";
import { findOtherFirstName } from "../spelling/first-names";
import { findLookAlikes, hasOtherLetters } from "../spelling/look-alikes";
import { findMiddleName } from "../spelling/middle-names";
import { strongScore } from "../spelling/near-miss";
import { respell } from "../spelling/respell";
import { findSlip, type Slip } from "../spelling/slips";
import { isSpellingTalk } from "../spelling/spelling-talk";

/** How many places of the other spelling a finding shows. */
const shown = 5;

/** A name that is a near miss of a name the corpus, or the project file, has in another spelling. */
export const nameSpelling: Rule = {
  id: "name-spelling",
  severity: "warning",
  title: "Name spelled two ways",
  description:
    "A name that is a slip away from a name that other passages spell otherwise, where both mean the same.",
  check: (article, context) => {
    const mixed = mixedNames(article);
    const { corpus, project } = context;
    const ids = new Set(article.entities.map((_, index) => corpus.idOf(article, index)));
    const slips = [...ids].flatMap((id) => {
      const slip =
        findSlip(corpus, project, id) ??
        findOtherFirstName(article, id, context) ??
        findMiddleName(article, id, context) ??
        findCompanyEnding(article, id, context);
      return slip ? findingsOf(article, slip, context) : [];
    });
    return [...mixed, ...slips.filter(({ start }) => !mixed.some((one) => one.start === start))];
  },
};

/** Names with letters that only look Latin: wrong by themselves, whatever other articles have. */
function mixedNames(article: Article): Finding[] {
  const { uri, text } = article;
  if (!hasOtherLetters(text)) return [];
  return article.mentions.filter(isName).flatMap(({ start, end }): Finding[] => {
    const written = text.slice(start, end);
    const found = findLookAlikes(written);
    if (!found) return [];
    const { letter, alphabet, latin } = found.first;
    const name = written.replace(/\s+/g, " ");
    const code = `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    const edit = { uri, start, end, newText: found.latin };
    const title = changeToLatin(found.latin.replace(/\s+/g, " "));
    return [
      {
        ...{ uri, start, end, rule: "name-spelling", severity: "warning" },
        message: hasLookAlike(name, alphabet, letter, code, latin),
        related: [],
        fixes: [
          { title, preferred: true, scope: "here", edits: [edit] },
          keepBoth("name-spelling", article, { start, end }),
        ],
        confirmed: false,
      },
    ];
  });
}

/** A place where the name is misspelt, and how it reads put right. */
interface Misspelling extends Edit {
  readonly written: string;
}

function findingsOf(article: Article, slip: Slip, context: RuleContext): Finding[] {
  const { corpus } = context;
  const own = misspellings(corpus, slip, [slip.wrong]);
  const everywhere = [...own, ...misspellings(corpus, slip, slip.twins)];
  const isHere = (place: Misspelling) => place.uri === article.uri;
  const here = everywhere.filter(isHere);
  const related = placesOfRight(corpus, slip);
  const isOpen = (place: Misspelling) => !isQuotedInSource(place, context);
  return own.filter(isHere).map((place) => ({
    rule: "name-spelling",
    severity: slip.score >= strongScore ? "warning" : "information",
    uri: article.uri,
    start: place.start,
    end: place.end,
    message: messageOf(place, everywhere.length, slip),
    related,
    fixes: fixesOf(place, here.filter(isOpen), everywhere.filter(isOpen), slip),
    confirmed: slip.confirmed,
  }));
}

function misspellings(corpus: CorpusView, slip: Slip, wrong: readonly Entity[]): Misspelling[] {
  return wrong
    .flatMap(({ places }) => places)
    .flatMap((place) => {
      const { uri, start, end } = place;
      const article = corpus.article(uri)!;
      const written = article.text.slice(start, end);
      const newText = respell(written, slip);
      if (newText === undefined || newText === written) return [];
      return isSpellingTalk(article, place) || isContrasted(article, place, slip.right?.places ?? [])
        ? []
        : [{ uri, start, end, written, newText }];
    });
}

function placesOfRight(corpus: CorpusView, { right }: Slip): Related[] {
  if (!right) return [];
  const perArticle = new Set<string>();
  const first = right.places.filter(({ uri }) => !perArticle.has(uri) && perArticle.add(uri));
  return first.slice(0, shown).map(({ uri, start, end }) => ({
    uri,
    start,
    end,
    message: wordsHere(corpus.article(uri)!.text.slice(start, end).replace(/\s+/g, " ")),
  }));
}

/**
 * "“Eldridge Colby” is spelled “Elbridge Colby” in 4 other places (3 articles)." Of a longer name that the others do not
 * have, what is said is said of the word: "“Gemrany”", not "“Gemrany Institute”".
 */
function messageOf(place: Misspelling, misspelt: number, slip: Slip): Message {
  const name = place.written.replace(/\s+/g, " ");
  const other = place.newText.replace(/\s+/g, " ");
  if (!slip.right) return spelledInProject(name, other);
  if (!slip.right.forms.some(({ text }) => holdsWords(text, other))) {
    const [from, to] = differingWord(name, other);
    return spelledElsewhere(from, to, countsOf(slip, misspelt));
  }
  return spelledElsewhere(name, other, countsOf(slip, misspelt));
}

const countsOf = ({ right, confirmed }: Slip, misspelt: number): SpellingCounts => ({
  own: misspelt,
  places: right!.places.length,
  articles: right!.articles.length,
  isDecided: confirmed,
});

/** True where a name has the words of another, one behind the other; commas and the like aside. */
const holdsWords = (name: string, other: string): boolean => plainWords(name).includes(plainWords(other));
const plainWords = (name: string): string => ` ${foldName(name.replace(/[,;:()]/g, " "))} `;

/** The first word that two spellings of a name do not share, as each has it; the whole names where their words are not as many. */
function differingWord(name: string, other: string): readonly [from: string, to: string] {
  const [own, others] = [name.split(" "), other.split(" ")];
  const at = own.findIndex((word, index) => word !== others[index]);
  return at >= 0 && own.length === others.length ? [own[at]!, others[at]!] : [name, other];
}

function fixesOf(
  place: Misspelling,
  here: readonly Misspelling[],
  everywhere: readonly Misspelling[],
  slip: Slip,
): Fix[] {
  const name = place.newText.replace(/\s+/g, " ");
  const fixes: Fix[] = [
    { title: changeTo(name), preferred: slip.decided, scope: "here", edits: [toEdit(place)] },
    {
      title: changeInArticle(name, here.length),
      preferred: false,
      scope: "article",
      edits: here.map(toEdit),
    },
    {
      title: changeEverywhere(name, everywhere.length),
      preferred: false,
      scope: "corpus",
      edits: everywhere.map(toEdit),
    },
  ];
  fixes.push({
    title: areDifferent(slip.wrong.name, slip.rightName),
    preferred: false,
    scope: "project",
    edits: [],
    record: { list: "distinct", names: [slip.wrong.name, slip.rightName] },
  });
  // Where this place itself may not be changed, changing the others would settle nothing.
  return here.includes(place) ? fixes : fixes.filter(({ record }) => record);
}

const toEdit = ({ uri, start, end, newText }: Misspelling): Edit => ({ uri, start, end, newText });
