import type { CorpusView } from "../../index/corpus-view";
import { relatedness } from "../../index/relatedness";
import type { Article, Office, RoleMention } from "../../link/article";
import { areInOne, exclusiveRealm, type Realm } from "../../link/exclusive-offices";
import { areRivalOffices, isSingle } from "../../link/offices";
import { bodiesInRole } from "../../link/role-names";
import { overlaps } from "../../text/span";
import { roleElsewhere, rolesDiffer, wordsHere, wordsHereToo } from "../../words/findings";
import { changeFromTo } from "../../words/fixes";
import { daysBetween } from "../claims/days";
import type { Finding, Fix, Place, Related } from "../finding";
import { keepBoth } from "../keep-both";
import type { Project } from "../project";
import type { Rule, RuleContext } from "../rule";
import { shownWords } from "../shown-words";
import { byStanding, countArticles, isDecided, type Standing, standsOnOwn } from "../sides";
import { establishedArticles } from "../spelling/near-miss";
import { findAliases } from "../spelling/slips";
import { leavesOffice, takesOffice } from "../times/changing-office";
import { areOfOtherTimes, wasHeldBefore } from "../times/holding";

/** Articles further apart than this may speak of different terms of office. */
const longestGap = 92;

/** What an acronym stands for is not known here: "FCO Minister" may be the "Foreign Office Minister". */
const acronym = /\b\p{Lu}{2,}\b/u;

/** One person given roles that cannot both hold at the articles' dates. */
export const roleConflict: Rule = {
  id: "role-conflict",
  severity: "information",
  title: "Roles that cannot both hold",
  description:
    "One person given two offices, or an office as held and as left, that cannot both hold on the articles' days.",
  check: (article, context) => {
    const seen = new Set<string>();
    return article.roles.flatMap((role) => {
      const key = `${role.entity} ${keyOf(role)}`;
      if (seen.has(key) || isAside(article, role)) return [];
      seen.add(key);
      return findConflict({ article, role, start: role.start }, context);
    });
  },
};

interface PlacedRole extends Standing {
  readonly role: RoleMention;
}

/** One role of a person, with another that cannot hold beside it: all places of both, in order. */
interface Sides {
  readonly own: readonly PlacedRole[];
  readonly other: readonly PlacedRole[];
}

function findConflict(own: PlacedRole, context: RuleContext): Finding[] {
  const byRole = new Map<string, PlacedRole[]>();
  for (const placed of [own, ...rolesOfPerson(own, context)].sort(byStanding)) {
    const key = keyOf(placed.role);
    byRole.set(key, [...(byRole.get(key) ?? []), placed]);
  }
  const same = byRole.get(keyOf(own.role))!;
  const offices = [...byRole.values()].map(([first]) => first!.role.office);
  const sides = [...byRole.values()]
    .filter((side) => side !== same)
    .map((side): Sides => ({ own: rivalsOf(same, side, offices), other: rivalsOf(side, same, offices) }))
    .filter((pair) => pair.own[0] === own && standsOnOwn(pair.own, pair.other, context.project));
  return sides.length === 0 ? [] : [toFinding(sides, context)];
}

/** Those of a side that cannot hold beside some of the other. */
const rivalsOf = (
  side: readonly PlacedRole[],
  other: readonly PlacedRole[],
  offices: readonly Office[],
): readonly PlacedRole[] => side.filter((one) => other.some((rival) => cannotBothHold(one, rival, offices)));

/**
 * The other roles that the corpus gives the person near the article's day; none where all that it gives can hold. Of
 * somebody in very many articles nothing is said, under a misspelt name no more than under the right one: how often a
 * name stands must not say what a look at it costs.
 */
function rolesOfPerson(own: PlacedRole, { corpus, project }: RuleContext): PlacedRole[] {
  const id = corpus.idOf(own.article, own.role.entity);
  if (isEstablished(id, corpus)) return [];
  const roles = corpus.remember("roles", id, () => findRoles(id, corpus, project), areSame);
  const { uri: here } = own.article;
  const isOwn = ({ uri, role }: KnownRole): boolean => uri === here && own.article.roles[role] === own.role;
  // Whoever is at odds with nobody need not look at the others' articles.
  if (roles.find(isOwn)?.isAtOdds === false) return [];
  return roles.flatMap(({ uri, role: index }) => {
    if ((corpus.daysBetween(own.article.uri, uri) ?? 0) > longestGap) return [];
    const article = corpus.article(uri)!;
    const role = article.roles[index]!;
    return role === own.role ? [] : [{ article, role, start: role.start }];
  });
}

const isEstablished = (id: string, corpus: CorpusView): boolean =>
  corpus.articleCount(id) > establishedArticles;

/** A role that an article gives a person: an index into its `roles`. */
interface KnownRole {
  readonly uri: string;
  readonly role: number;
  readonly key: string;
  /** Whether another of the person's roles cannot hold beside it: to see that once for all articles is enough. */
  readonly isAtOdds: boolean;
}

const areSame = (roles: readonly KnownRole[], others: readonly KnownRole[]): boolean =>
  roles.length === others.length &&
  roles.every(({ uri, role, key, isAtOdds }, at) => {
    const there = others[at]!;
    return uri === there.uri && role === there.role && key === there.key && isAtOdds === there.isAtOdds;
  });

/** All roles that the corpus gives a person, a misspelt name's among them. */
function findRoles(id: string, corpus: CorpusView, project: Project): readonly KnownRole[] {
  const ids = [id, ...findAliases(corpus, project, id)];
  if (ids.some((each) => isEstablished(each, corpus))) return [];
  const entities = new Map<string, number[]>();
  for (const each of ids)
    for (const { uri, entity } of corpus.localsOf(each)) {
      // A surname that stands for a full name is that name's.
      if (each !== id && corpus.idOf(corpus.article(uri)!, entity) !== each) continue;
      entities.set(uri, [...(entities.get(uri) ?? []), entity]);
    }
  const placed = [...entities].flatMap(([uri, named]) => {
    const article = corpus.article(uri)!;
    return article.roles.flatMap((role, index) =>
      named.includes(role.entity) && !isAside(article, role)
        ? [{ article, role, start: role.start, index, key: keyOf(role) }]
        : [],
    );
  });
  const offices = [...new Map(placed.map(({ key, role }) => [key, role.office])).values()];
  const atOdds = new Set<PlacedRole>();
  placed.forEach((one, at) => {
    for (const other of placed.slice(at + 1)) {
      if (one.key === other.key || !cannotBothHold(one, other, offices)) continue;
      atOdds.add(one);
      atOdds.add(other);
    }
  });
  return placed.map((one): KnownRole => {
    const { article, index: role, key } = one;
    return { uri: article.uri, role, key, isAtOdds: atOdds.has(one) };
  });
}

/** `offices` are all that the person is given: one of them may join two. */
function cannotBothHold(a: PlacedRole, b: PlacedRole, offices: readonly Office[]): boolean {
  return areAtOdds(a, b, offices) && !areNamesakes(a, b) && !areOnBothSidesOfAChange(a, b);
}

function areOnBothSidesOfAChange(a: PlacedRole, b: PlacedRole): boolean {
  const bothHeld = a.role.status === b.role.status;
  return [a, b].some(
    ({ article, role }) => takesOffice(article, role) || (!bothHeld && leavesOffice(article, role)),
  );
}

function areAtOdds(a: PlacedRole, b: PlacedRole, offices: readonly Office[]): boolean {
  const gap = daysBetween(a.article, b.article);
  if (gap !== undefined && gap > longestGap) return false;
  if (areElsewhere(a, b)) return false;
  if (isLeft(a.role, b.role)) return !hasLeftSince(a, b) && !wasHeldBefore(b, a);
  if (isLeft(b.role, a.role)) return !hasLeftSince(b, a) && !wasHeldBefore(a, b);
  const bothHeld = a.role.status === "current" && b.role.status === "current";
  if (!bothHeld || areOfOtherTimes(a, b)) return false;
  if (acronym.test(a.role.text) || acronym.test(b.role.text)) return false;
  const [one, other] = [a.role.office, b.role.office];
  const realm = exclusiveRealm(a.role, b.role);
  if (realm) return areOfOneRealm(a, b, realm) && !offices.some((each) => areInOne(each, one, other));
  return (
    areRivalOffices(one, other) &&
    isSingle(one.head) &&
    !offices.some((joint) => areJoined(joint, one, other))
  );
}

/** Articles further apart than this may speak of before and after a promotion. */
const oneTerm = 31;

/** Two articles of one story give the person two offices of one state, or of one body. */
function areOfOneRealm(a: PlacedRole, b: PlacedRole, realm: Realm): boolean {
  if (a.article === b.article || (daysBetween(a.article, b.article) ?? Number.POSITIVE_INFINITY) > oneTerm)
    return false;
  const keys = [a, b].map(({ article, role }) => article.entities[role.entity]!.key);
  const related = relatedness(a.article, b.article, new Set(keys));
  if (realm === "court") return related >= sameStory;
  if (related === 0) return false;
  if (realm === "state") return true;
  const [one, other] = [a, b].map(({ role }) => role.office.field) as [readonly string[], readonly string[]];
  const [bodies, others] = [bodiesInRole(a.article, a.role), bodiesInRole(b.article, b.role)];
  if (one.some((word) => other.includes(word)) || [...bodies].some((body) => others.has(body))) return true;
  // "Its chief financial officer" where others of the story have "the chief executive".
  return (bodies.size === 0 || others.size === 0) && related >= oneMatter;
}

/** From here on the body that two articles speak of is one, though they do not say of which somebody is an officer. */
const oneMatter = 2;

const sameStory = 1;

/** A mayor and a former mayor of one name, in articles with nothing else in common, are of two towns. */
function areNamesakes(a: PlacedRole, b: PlacedRole): boolean {
  if (a.article === b.article || a.role.office.field.length > 0 || ofState.test(a.role.office.head))
    return false;
  const keys = [a, b].map(({ article, role }) => article.entities[role.entity]!.key);
  return relatedness(a.article, b.article, new Set(keys)) === 0;
}

/** Offices that need no place beside them to be known. */
const ofState = /^(?:president|prime minister|premier|chancellor|king|queen|pope)$/;

/** "The minister for the environment and water" is both environment minister and water minister. */
function areJoined(joint: Office, one: Office, other: Office): boolean {
  const parts = [...one.field, ...other.field];
  return (
    one.field.length > 0 &&
    other.field.length > 0 &&
    [one, other].every(({ head }) => head === joint.head) &&
    parts.every((word) => joint.field.includes(word))
  );
}

/** "The former mayor of Larmouth" may be the mayor of Denholm. */
function areElsewhere(a: PlacedRole, b: PlacedRole): boolean {
  const [bodies, others] = [bodiesInRole(a.article, a.role), bodiesInRole(b.article, b.role)];
  return bodies.size > 0 && others.size > 0 && ![...bodies].some((body) => others.has(body));
}

/** "former President" beside "President": the same office, left and held. Where it says until when, it is sure of it. */
function isLeft(left: RoleMention, held: RoleMention): boolean {
  if (left.time) return false;
  return left.status === "former" && held.status === "current" && officeOf(left) === officeOf(held);
}

/** The article that calls the office left is the later one: the person may have left it in between. */
function hasLeftSince(left: PlacedRole, held: PlacedRole): boolean {
  if (left.article === held.article) return false;
  const [leftDay, heldDay] = [left.article.dateline?.day, held.article.dateline?.day];
  return leftDay !== undefined && heldDay !== undefined && leftDay > heldDay;
}

function toFinding(sides: readonly Sides[], { corpus, project }: RuleContext): Finding {
  const [own, ...elsewhere] = new Set(sides.flatMap((pair) => pair.own));
  const { article, role } = own!;
  const name = corpus.entity(corpus.idOf(article, role.entity))!.name;
  const text = wordsOf(own!);
  const place = placeOf(own!);
  const others = sides.map(({ other }) => roleElsewhere(wordsOf(other[0]!), countOthers(other, article)));
  return {
    rule: "role-conflict",
    severity: "information",
    ...place,
    message: rolesDiffer(name, text, others),
    related: [
      ...sides.flatMap(({ other }) =>
        other.map((rival): Related => ({ ...placeOf(rival), message: wordsHere(wordsOf(rival)) })),
      ),
      ...elsewhere.map((placed): Related => ({ ...placeOf(placed), message: wordsHereToo(wordsOf(placed)) })),
    ],
    fixes: [
      ...sides.map(
        ({ own: ours, other }): Fix => ({
          title: changeFromTo(text, wordsOf(other[0]!)),
          preferred: sides.length === 1 && isDecided(ours, other, project),
          scope: "here",
          edits: [{ ...place, newText: wordsOf(other[0]!) }],
        }),
      ),
      keepBoth("role-conflict", article, place),
    ],
    confirmed: sides.some(({ own: ours, other }) => isDecided(ours, other, project)),
  };
}

const countOthers = (side: readonly PlacedRole[], here: Article): number =>
  countArticles(side.filter(({ article }) => article !== here));

/** Only a state has a prime minister: what may stand behind it is a country, in a list or not. */
const officeOf = ({ office: { head, field } }: RoleMention): string =>
  head === "prime minister" ? head : `${head} of ${field.join(" ")}`;

const keyOf = (role: RoleMention): string => `${role.status} ${officeOf(role)}`;

const placeOf = ({ article, role }: PlacedRole): Place => ({
  uri: article.uri,
  start: role.statusStart,
  end: role.end,
});

const wordsOf = ({ article, role }: PlacedRole): string =>
  shownWords(article, { start: role.statusStart, end: role.end });

/** Within an office that is taken for held: "a 73-year-old former finance minister", "standing in for the interior minister". */
const notHeld = /\b(?:former|formerly|ex|one-?time|retired|outgoing|incoming|standing in|stand-in)\b/i;

/** In page furniture, and in a quotation: there a president is called so for good, and a rival "former" in advance. */
const isAside = ({ furniture, quotations }: Article, role: RoleMention): boolean =>
  (role.status === "current" && notHeld.test(role.text)) ||
  [furniture, quotations].some((spans) => spans.some((span) => overlaps(span, role)));
