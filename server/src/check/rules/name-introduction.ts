import type { CorpusView, Entity } from "../../index/corpus-view";
import { slipCost } from "../../index/error-model";
import { type CountedNames, namesBorne, relatednessOf } from "../../index/relatedness";
import type { Article, LocalEntity } from "../../link/article";
import { isCalling } from "../../link/offices";
import type { NameMention } from "../../recognise/mention";
import { foldName } from "../../text/fold";
import { overlaps } from "../../text/span";
import { Gap, TokenType } from "../../text/tokens";
import { noFirstName, wordsHere } from "../../words/findings";
import { insertFullName } from "../../words/fixes";
import type { Finding } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule, RuleContext } from "../rule";
import { establishedArticles } from "../spelling/near-miss";
import { settledNames } from "../spelling/settled-names";

/** From here on two articles tell one story, the person apart; long ones must share this part of their names too. */
const oneStory = 2;
const leastPart = 0.12;
/** Within so many days of each other less will do, unless half the country has the surname. */
const nearDays = 3;
const oneStoryOfTheDay = 1.5;
/** Where the office before the surname is the other article's too ("Gov. Calloway", "Governor Rhett Calloway"), a town in common will do. */
const oneOffice = 0.5;
/** An article with more lone surnames than this is a list of results or leaves first names out on purpose. */
const mostLone = 3;
/** Who goes by the surname alone in so many articles, and in more than give the full name, needs no introduction. */
const famous = 3;
/** A slip that may part a surname from its misspelling in the same article. */
const slip = 1;

/** A surname that its article never gives with a first name, though another article does. */
export const nameIntroduction: Rule = {
  id: "name-introduction",
  severity: "hint",
  title: "Surname without a first name",
  description:
    "A person whom the article names by surname alone, though another article gives the full name.",
  check: (article, context) => {
    const lone = article.entities.flatMap((local, index) => {
      const mention = isLoneSurname(local) ? firstMention(article, local) : undefined;
      return mention ? [{ local, index, mention }] : [];
    });
    if (lone.length > mostLone) return [];
    return lone.flatMap(({ local, index, mention }) => {
      const entity = findFullName(article, local, index, context);
      return entity ? [toFinding(article, mention, entity, context)] : [];
    });
  },
};

const isLoneSurname = ({ kind, short, parts }: LocalEntity): boolean =>
  kind === "person" && short && parts.length === 1;

/**
 * The first mention in the article's own words: not in a headline, a quotation, a caption or page furniture. Undefined
 * where there is none, and where the name only stands for something else ("the Trump administration", "Trump-era").
 */
function firstMention(article: Article, local: LocalEntity): NameMention | undefined {
  const { title, byline, furniture, quotations, prose } = article;
  const blocks = prose.blocks.filter(({ kind }) => kind !== "paragraph" && kind !== "listItem");
  const others = [
    ...(title ? [title] : []),
    ...(byline ? [byline] : []),
    ...furniture,
    ...quotations,
    ...blocks,
  ];
  for (const index of local.mentions) {
    const mention = article.mentions[index] as NameMention;
    if (others.some((span) => overlaps(span, mention)) || isAttribute(article, mention)) continue;
    return mention;
  }
  return undefined;
}

/** Example: "the" of "the Trump administration". */
const determiner = /^(?:the|a|an|this|that|these|those)$/i;

/** After "the" a name says what kind of thing, or a whole family: "the Trump administration", "the Kardashians". */
function isAttribute(
  { text, prose }: Article,
  { firstToken, endToken, start, end, titleToken }: NameMention,
): boolean {
  const { tokens } = prose;
  if (text[end] === "-" || text[start - 1] === "-") return true;
  if (isAllCapitals(text.slice(start, end))) return true;
  if (titleToken < firstToken || firstToken === 0) return false;
  // "Henry A. Wallace": the name may begin before what was read of it.
  if ((tokens.gap[firstToken]! & Gap.line) === 0 && initial.test(text.slice(0, start).slice(-4))) return true;
  const isAfterDeterminer = determiner.test(
    text.slice(tokens.start[firstToken - 1]!, tokens.end[firstToken - 1]!),
  );
  return isAfterDeterminer && endToken < tokens.count && tokens.type[endToken] === TokenType.word;
}

/** Example: " A. " of "Henry A. Wallace". */
const initial = /\p{Lu}\.\s?$/u;

const isAllCapitals = (text: string): boolean => text.length > 2 && text === text.toUpperCase();

/** The person as other articles on the same story name them; undefined where it is not clear who is meant. */
function findFullName(
  article: Article,
  local: LocalEntity,
  index: number,
  { corpus }: RuleContext,
): Entity | undefined {
  const id = corpus.idOf(article, index);
  if (id === local.key || corpus.articleCount(id) > establishedArticles || hasNamesake(article, local))
    return undefined;
  const full = corpus.articlesInFull(id).filter((uri) => uri !== article.uri);
  const loneCount = corpus.articleCount(id) - full.length;
  if (loneCount >= famous && loneCount >= full.length) return undefined;
  const names = corpus.trait(namesBorne, article.uri)!;
  const heads = officesOf(article, index);
  const isOneStory = full.some((uri) => {
    const others = corpus.trait(namesBorne, uri)!;
    if (tellOneStory(names, others, id, oneStory)) return true;
    const days = corpus.daysBetween(article.uri, uri);
    if (days === undefined || days > nearDays || !tellOneStory(names, others, id, oneOffice)) return false;
    if (!local.familiar.at(-1) && tellOneStory(names, others, id, oneStoryOfTheDay)) return true;
    return heads.length > 0 && holdsOneOf(heads, corpus.article(uri)!, id, corpus);
  });
  const entity = corpus.entity(id);
  if (!isOneStory || !entity || !isFullNameOf(entity.name, local) || beginsWithAThing(entity.name, article))
    return undefined;
  return entity;
}

/** The heads of the offices that an article gives one of its entities: "governor". */
const officesOf = ({ roles }: Article, index: number): readonly string[] =>
  roles.flatMap(({ entity, office }) => (entity === index && !isCalling(office.head) ? [office.head] : []));

/** True where another article gives the person, by the id in the corpus, one of the offices. */
function holdsOneOf(heads: readonly string[], article: Article, id: string, corpus: CorpusView): boolean {
  return article.roles.some(
    ({ entity, office }) => heads.includes(office.head) && corpus.idOf(article, entity) === id,
  );
}

/** Two long articles have names in common by chance, and then who shares a surname is likelier somebody else. */
function tellOneStory(a: CountedNames, b: CountedNames, person: string, least: number): boolean {
  const shared = relatednessOf(a, b, new Set([person]));
  return shared >= least && shared >= leastPart * Math.min(a.entities, b.entities);
}

/** A particle in front of a surname is no first name: "al-Abadi" for "Abadi". */
const particle = /^(?:al|el|ul|abu|ibn|bin|van|von|de|del|della|di|da|du|la|le|ter|ten)\b/;

/** "Ben Okafor" for "Okafor": the same surname with something before it. */
function isFullNameOf(name: string, { parts }: LocalEntity): boolean {
  const plain = foldName(name);
  return plain.endsWith(` ${parts[0]}`) && !particle.test(plain);
}

/** "Apple Macintosh" in an article that speaks of Apple: the thing's name was taken for a person's. */
function beginsWithAThing(name: string, { entities }: Article): boolean {
  const [first] = foldName(name).split(" ");
  return entities.some(({ kind, parts }) => kind !== "person" && parts.includes(first!));
}

/** Somebody else in the article has the surname, or a spelling of it: then it is they who were introduced. */
function hasNamesake({ entities }: Article, local: LocalEntity): boolean {
  const [surname] = local.parts;
  return entities.some((other) => {
    if (other === local) return false;
    if (other.kind !== "person") return other.parts.includes(surname!);
    return other.parts.some((part) => part === surname || slipCost(part, surname!, slip) <= slip);
  });
}

function toFinding(
  article: Article,
  { start, end }: NameMention,
  { places: everywhere, name }: Entity,
  { corpus, project }: RuleContext,
): Finding {
  const { uri, text } = article;
  const written = text.slice(start, end).replace(/\s+/g, " ");
  const places = everywhere.filter((place) => {
    const other = corpus.article(place.uri)!;
    return place.uri !== uri && foldName(other.text.slice(place.start, place.end)) === foldName(name);
  });
  const articles = new Set(places.map((place) => place.uri)).size;
  const confirmed = settledNames(project).has(name) || places.some((place) => project.isTrusted(place.uri));
  return {
    rule: "name-introduction",
    severity: "hint",
    uri,
    start,
    end,
    message: noFirstName(written, name, articles),
    related: places.slice(0, 1).map((place) => ({
      uri: place.uri,
      start: place.start,
      end: place.end,
      message: wordsHere(name),
    })),
    fixes: [
      {
        title: insertFullName(name),
        preferred: true,
        scope: "here",
        edits: [{ uri, start, end, newText: name }],
      },
      keepBoth("name-introduction", article, { start, end }),
    ],
    confirmed,
  };
}
