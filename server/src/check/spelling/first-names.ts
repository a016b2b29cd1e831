import type { CorpusView } from "../../index/corpus-view";
import { slipCost } from "../../index/error-model";
import { KeptByContent } from "../../index/kept-by-content";
import type { Trait } from "../../index/trait";
import type { Article, RoleMention } from "../../link/article";
import { givenNameOf } from "../../link/nicknames";
import { isSingle, officeKey } from "../../link/offices";
import { bodiesInRole } from "../../link/role-names";
import { foldName } from "../../text/fold";
import { hashNumbers, hashOf } from "../../text/hash";
import { overlaps } from "../../text/span";
import { storiesIn } from "../claims/story";
import type { Project } from "../project";
import type { RuleContext } from "../rule";
import { takesOffice } from "../times/changing-office";
import { establishedArticles, fairScore } from "./near-miss";
import { settledNames } from "./settled-names";
import { isListed } from "./side";
import type { Slip } from "./slips";

/** Articles further apart than this, in days, may speak of who held the office before. */
const nearDays = 3;

/** Somebody whom an article gives an office of which there is one holder. */
interface Holder {
  /** An index into the article's `entities`. */
  readonly entity: number;
  /** Folded, as written. */
  readonly given: string;
  readonly surname: string;
  readonly office: string;
  /** The folded words of what the office is of: "hajduk", "split"; none where that is not said. */
  readonly bodies: readonly string[];
  /** Whether the office is known by its words alone ("transport minister", "mayor"), and the surname is not half a country's. */
  readonly standsAlone: boolean;
}

/**
 * "Hajduk manager Ante Petrovic" where the story's other articles have "Zlatko Petrovic, the manager of Hajduk Split": one
 * surname in one office of which there is one holder has one first name. Fair evidence, no more. Undefined where
 * nothing speaks against an entity's first name, or it is likelier the right one.
 */
export function findOtherFirstName(article: Article, id: string, context: RuleContext): Slip | undefined {
  const { corpus, project } = context;
  const holders = kept.of(article).filter(({ entity }) => corpus.idOf(article, entity) === id);
  if (holders.length === 0 || corpus.articleCount(id) > establishedArticles) return undefined;
  const rivals = new Set(
    storiesIn(context)
      .urisOf(article.uri)
      .flatMap((uri) => rivalsIn(uri, article, holders, context)),
  );
  const slips = [...rivals].flatMap((rival) => toSlip(holders[0]!, id, rival, corpus, project) ?? []);
  // Where the story has two other first names, who is meant is not known.
  return rivals.size === 1 ? slips[0] : undefined;
}

/** The ids of those whom another article gives one of the holders' offices under another first name. */
function rivalsIn(
  uri: string,
  article: Article,
  holders: readonly Holder[],
  { corpus }: RuleContext,
): readonly string[] {
  const days = corpus.daysBetween(article.uri, uri);
  if (days === undefined || days > nearDays) return [];
  const pairs = corpus
    .trait(officesHeld, uri)!
    .flatMap((other) => (holders.some((one) => areOne(one, other)) ? [other] : []));
  if (pairs.length === 0) return [];
  const there = corpus.article(uri)!;
  const surname = holders[0]!.surname;
  if (countOf(surname, article) > 1 || countOf(surname, there) > 1) return [];
  return pairs.map(({ entity }) => corpus.idOf(there, entity));
}

/** How many persons of an article have a surname. */
const countOf = (surname: string, { entities }: Article): number =>
  entities.filter(({ kind, parts }) => kind === "person" && parts.includes(surname)).length;

function areOne(one: Holder, other: Holder): boolean {
  if (one.surname !== other.surname || one.office !== other.office) return false;
  const isOneBody = one.bodies.some((word) => other.bodies.includes(word));
  const isUnsaid = one.standsAlone && (one.bodies.length === 0 || other.bodies.length === 0);
  return (isOneBody || isUnsaid) && areOtherFirstNames(one.given, other.given);
}

/** Slips are judged elsewhere; short forms that no list has ("Shay" for "Seamus", "Berto" for "Alberto") are none. */
function areOtherFirstNames(a: string, b: string): boolean {
  if (givenNameOf(a) === givenNameOf(b) || slipCost(a, b, nearest) <= nearest) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortest || (short.length <= petName && short[0] === long[0])) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at < short.length;
}

const nearest = 1.5;
const shortest = 4;
const petName = 5;

function toSlip(
  holder: Holder,
  id: string,
  rival: string,
  corpus: CorpusView,
  project: Project,
): Slip | undefined {
  const [wrong, right] = [corpus.entity(id), corpus.entity(rival)];
  if (!wrong || !right || right.articles.length > establishedArticles) return undefined;
  const [own, others] = [corpus.articlesInFull(id).length, corpus.articlesInFull(rival).length];
  if (own > others || (own === others && id < rival)) return undefined;
  if (wrong.articles.some((uri) => right.articles.includes(uri) || project.isTrusted(uri))) return undefined;
  const settled = settledNames(project);
  if (isListed(wrong, project) || settled.areDistinct(wrong.name, right.name)) return undefined;
  const to = foldName(right.name).split(" ")[0]!;
  const confirmed = isListed(right, project) || right.articles.some(project.isTrusted);
  return {
    wrong,
    twins: [],
    right,
    rightName: right.name,
    difference: { from: holder.given, to, part: "given", shared: [holder.surname] },
    score: fairScore,
    decided: confirmed || others >= 2 * own,
    confirmed,
  };
}

/** Offices that one person holds at a time in what they are of; of others, councillors or judges, a town has many. */
const headed =
  /^(?:president|prime minister|premier|coach|head coach|head|chief|chief executive|ceo|chairman|editor|headteacher|headmaster|headmistress|principal|bishop|archbishop|manager|director general|secretary general|sheriff)$/;
/** Those that need nothing beside them to be known in a story. */
const lonely = /^(?:president|prime minister|premier|mayor|governor|chancellor|sheriff)$/;

function holdersIn(article: Article): readonly Holder[] {
  const { entities, roles, furniture, quotations } = article;
  return roles.flatMap((role): Holder[] => {
    const { head, field } = role.office;
    const local = entities[role.entity]!;
    const words = foldName(local.name).split(" ");
    if (role.status !== "current" || role.time || !(isSingle(head) || headed.test(head))) return [];
    if (local.short || local.parts.length !== 2 || words.length !== 2) return [];
    if ([furniture, quotations].some((spans) => spans.some((span) => overlaps(span, role)))) return [];
    if (takesOffice(article, role)) return [];
    return [
      {
        entity: role.entity,
        given: words[0]!,
        surname: local.parts[1]!,
        office: officeKey(role.office),
        bodies: [...bodiesInRole(article, role), ...countryBefore(article, role)].flatMap((body) =>
          body.split(" "),
        ),
        standsAlone: !local.familiar.at(-1) && (lonely.test(head) || (isSingle(head) && field.length > 0)),
      },
    ];
  });
}

/** Example: "Austrian " before "Finance Minister", which is written without its country */
const country = /(\p{Lu}\p{Ll}{2,20})(?:['’]s)? $/u;
/** So many code units before an office hold its country. */
const countryReach = 24;

function countryBefore({ text }: Article, { statusStart }: RoleMention): readonly string[] {
  const found = country.exec(text.slice(Math.max(0, statusStart - countryReach), statusStart));
  return found ? [foldName(found[1]!)] : [];
}

/** In how many articles holders are kept. */
const room = 4096;
const kept = new KeptByContent(holdersIn, room);

/** Who holds which office, by which others are known to be given the same one under another first name. */
export const officesHeld: Trait<readonly Holder[]> = {
  name: "offices",
  of: (article) => kept.of(article),
  hash: (holders) =>
    hashNumbers(
      holders.flatMap(({ entity, given, surname, office, bodies, standsAlone }) => [
        entity,
        hashOf(`${given} ${surname}|${office}|${bodies.join(" ")}|${standsAlone}`),
      ]),
    ),
};
