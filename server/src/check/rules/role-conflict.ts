import type { Article, RoleMention } from "../../link/article";
import { areRivalOffices } from "../../link/offices";
import { overlaps } from "../../text/span";
import { daysBetween } from "../claims/days";
import type { Finding, Place, Related } from "../finding";
import { keepBoth } from "../keep-both";
import { countOf } from "../plural";
import type { Rule, RuleContext } from "../rule";
import { byStanding, countArticles, isDecided, type Standing, standsOnOwn } from "../sides";
import { establishedArticles } from "../spelling/near-miss";
import { findAliases } from "../spelling/slips";

/** Articles further apart than this may speak of different terms of office. */
const longestGap = 92;

/** Offices of which a person holds one at a time. */
const single = /(?:secretary|minister|governor|mayor|ambassador|chancellor|commissioner|attorney general)$/;

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
      if (seen.has(key) || isFurniture(article, role)) return [];
      seen.add(key);
      return findConflict({ article, role, start: role.start }, context);
    });
  },
};

interface PlacedRole extends Standing {
  readonly role: RoleMention;
}

function findConflict(own: PlacedRole, context: RuleContext): Finding[] {
  const all = rolesOfPerson(own, context);
  const rivals = all.filter((other) => cannotBothHold(own, other));
  if (rivals.length === 0) return [];
  const agreeing = all.filter((other) => keyOf(other.role) === keyOf(own.role));
  const same = [own, ...agreeing].sort(byStanding);
  const ordered = [...rivals].sort(byStanding);
  if (same[0] !== own || !standsOnOwn(same, ordered, context.project)) return [];
  return [toFinding(own, same.slice(1), ordered, context)];
}

/** The other roles that the corpus gives the person, a misspelt name's among them. */
function rolesOfPerson(own: PlacedRole, { corpus, project }: RuleContext): PlacedRole[] {
  const id = corpus.idOf(own.article, own.role.entity);
  if (corpus.articleCount(id) > establishedArticles) return [];
  const ids = new Set([id, ...findAliases(corpus, project, id).map((alias) => alias.id)]);
  const uris = new Set([...ids].flatMap((each) => corpus.entity(each)?.articles ?? []));
  return [...uris].flatMap((uri) => {
    const article = corpus.article(uri)!;
    return article.roles
      .filter(
        (role) =>
          role !== own.role && ids.has(corpus.idOf(article, role.entity)) && !isFurniture(article, role),
      )
      .map((role) => ({ article, role, start: role.start }));
  });
}

function cannotBothHold(a: PlacedRole, b: PlacedRole): boolean {
  const gap = daysBetween(a.article, b.article);
  if (gap !== undefined && gap > longestGap) return false;
  if (isLeft(a.role, b.role)) return !hasLeftSince(a, b);
  if (isLeft(b.role, a.role)) return !hasLeftSince(b, a);
  const bothHeld = a.role.status === "current" && b.role.status === "current";
  if (acronym.test(a.role.text) || acronym.test(b.role.text)) return false;
  return bothHeld && areRivalOffices(a.role.office, b.role.office) && single.test(a.role.office.head);
}

/** "former President" beside "President": the same office, left and held. */
function isLeft(left: RoleMention, held: RoleMention): boolean {
  return left.status === "former" && held.status === "current" && officeOf(left) === officeOf(held);
}

/** The article that calls the office left is the later one: the person may have left it in between. */
function hasLeftSince(left: PlacedRole, held: PlacedRole): boolean {
  if (left.article === held.article) return false;
  const [leftDay, heldDay] = [left.article.dateline?.day, held.article.dateline?.day];
  return leftDay !== undefined && heldDay !== undefined && leftDay > heldDay;
}

function toFinding(
  own: PlacedRole,
  elsewhere: readonly PlacedRole[],
  rivals: readonly PlacedRole[],
  { corpus, project }: RuleContext,
): Finding {
  const { article, role } = own;
  const other = rivals[0]!;
  const name = corpus.entity(corpus.idOf(article, role.entity))!.name;
  const [text, otherText] = [wordsOf(own), wordsOf(other)];
  const confirmed = isDecided([own, ...elsewhere], rivals, project);
  const place = placeOf(own);
  return {
    rule: "role-conflict",
    severity: "information",
    ...place,
    message: `${name} is “${text}” here and “${otherText}” in ${countOf(countArticles(rivals), "other article")}.`,
    related: [
      ...rivals.map((rival): Related => ({ ...placeOf(rival), message: `“${wordsOf(rival)}” here` })),
      ...elsewhere.map(
        (placed): Related => ({ ...placeOf(placed), message: `“${wordsOf(placed)}” here too` }),
      ),
    ],
    fixes: [
      {
        title: `Change “${text}” to “${otherText}”`,
        preferred: confirmed,
        scope: "here",
        edits: [{ ...place, newText: otherText }],
      },
      keepBoth("role-conflict", article, place),
    ],
    confirmed,
  };
}

const officeOf = ({ office }: RoleMention): string => `${office.head} of ${office.field.join(" ")}`;

const keyOf = (role: RoleMention): string => `${role.status} ${officeOf(role)}`;

const placeOf = ({ article, role }: PlacedRole): Place => ({
  uri: article.uri,
  start: role.statusStart,
  end: role.end,
});

const wordsOf = ({ article, role }: PlacedRole): string =>
  article.text.slice(role.statusStart, role.end).replace(/\s+/g, " ");

const isFurniture = (article: Article, role: RoleMention): boolean =>
  article.furniture.some((span) => overlaps(span, role));
