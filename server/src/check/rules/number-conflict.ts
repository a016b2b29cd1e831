import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { isFigure } from "../../recognise/mention";
import { areComparable, overlapOf, type PlacedClaim } from "../claims/align";
import { daysBetween } from "../claims/days";
import { settledFact } from "../claims/settled-facts";
import { canBothHold } from "../claims/values";
import type { Finding, Fix, Place, Related, Severity } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule, RuleContext } from "../rule";
import { relatedness } from "../spelling/relatedness";

/** A key under which more claims than this stand says too little to compare by. */
const crowd = 48;

/** From here on two articles tell one story. */
const oneStory = 2;

/** A name in more articles than this is the corpus's theme: sharing it makes no two articles speak of one event. */
const theme = 12;

/** A rare name in both sentences weighs a little less than a word; more than three say nothing more. */
const nameWeight = 0.8;
const mostNames = 3;

/** Articles at most so many days apart report one event; up to the other limit, one matter. */
const oneEvent = 7;
const oneMatter = 31;

/** Two figures for the same thing, in one article or two. */
export const numberConflict: Rule = {
  id: "number-conflict",
  severity: "warning",
  title: "Different figures for one thing",
  description: "Two figures that count or measure the same thing and cannot both hold.",
  check: (article, context) => {
    const settled = article.claims.flatMap((_, index) => findSettled(placed(article, index), context));
    const isSettled = new Set(settled.map((finding) => finding.start));
    const conflicts = article.claims.flatMap((_, index) => {
      const own = placed(article, index);
      return own && !isSettled.has(own.mention.start) ? findConflicts(own, context) : [];
    });
    return [...settled, ...conflicts];
  },
};

/** The claims of two values for one thing, each in order of place. */
interface Sides {
  readonly own: readonly PlacedClaim[];
  readonly other: readonly PlacedClaim[];
}

function findConflicts(own: PlacedClaim, context: RuleContext): Finding[] {
  const aligned = alignedClaims(own, context);
  const differing = aligned.filter(({ claim }) => !canBothHold(own.mention.value, claim.mention.value));
  if (differing.length === 0) return [];
  const groups = new Map<string, { claim: PlacedClaim; strong: boolean }[]>();
  for (const each of differing) {
    const key = valueKey(each.claim.mention);
    const known = groups.get(key);
    if (known) known.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((others) => {
    const side = gatherSides(
      own,
      others.map(({ claim }) => claim),
      context,
    );
    const severity = others.some(({ strong }) => strong) ? "warning" : "information";
    return side.own[0] === own && standsHere(side, context) ? [toFinding(side, severity, context)] : [];
  });
}

/** Each value's claims: those aligned with the claims of the other value, so that all places of one pair are one finding. */
function gatherSides(own: PlacedClaim, others: readonly PlacedClaim[], context: RuleContext): Sides {
  const across = (
    from: readonly PlacedClaim[],
    value: string,
    seed: readonly PlacedClaim[],
  ): PlacedClaim[] => {
    const found = new Map(seed.map((each) => [idOf(each), each]));
    for (const each of from) {
      for (const { claim } of alignedClaims(each, context)) {
        if (valueKey(claim.mention) === value && !found.has(idOf(claim))) found.set(idOf(claim), claim);
      }
    }
    return [...found.values()].sort(byPlace);
  };
  const same = across(others, valueKey(own.mention), [own]);
  return { own: same, other: across(same, valueKey(others[0]!.mention), others) };
}

/** The claims about the same thing, and for each whether the evidence is strong. */
function alignedClaims(own: PlacedClaim, context: RuleContext): { claim: PlacedClaim; strong: boolean }[] {
  const { corpus } = context;
  const seen = new Set<string>();
  const found: { claim: PlacedClaim; strong: boolean }[] = [];
  for (const key of own.claim.keys) {
    const places = corpus.claims(key);
    if (places.length > crowd) continue;
    for (const place of places) {
      const id = `${place.uri} ${place.claim}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const other = placed(corpus.article(place.uri)!, place.claim);
      if (!other || other.mention === own.mention || !areComparable(own, other)) continue;
      const strength = strengthOf(own, other, context);
      if (strength !== undefined) found.push({ claim: other, strong: strength });
    }
  }
  return found;
}

/** True for strong evidence that two claims speak of one thing, false for fair, undefined for none. */
function strengthOf(a: PlacedClaim, b: PlacedClaim, { corpus }: RuleContext): boolean | undefined {
  if (a.article === b.article) return saysItTwice(a, b) ? false : undefined;
  const { words, ratio, names } = overlapOf(a.claim, b.claim);
  const specific = names.filter((name) => corpus.articleCount(name) <= theme).length;
  const shared = words + Math.min(specific, mostNames) * nameWeight;
  if (shared < 2 || isEnumerated(a) || isEnumerated(b)) return undefined;
  if (relatedness(a.article, b.article, new Set()) < oneStory) return undefined;
  const gap = daysBetween(a.article, b.article);
  if (gap !== undefined && gap > oneMatter) return undefined;
  // What was agreed or promised stands for weeks, whoever reports it.
  if (a.claim.modality === "target")
    return shared >= 2.6 && ratio >= 0.25 ? gap !== undefined && shared >= 3 : undefined;
  if (gap !== undefined && gap <= oneEvent) {
    if (specific > 0 && ratio >= 0.3) return shared >= 3;
    return words >= 4 && ratio >= 0.5 ? false : undefined;
  }
  return specific > 0 && words >= 3 && ratio >= 0.5 ? false : undefined;
}

/** One article says the same of the same names in two passages: a summary and its detail. */
function saysItTwice(a: PlacedClaim, b: PlacedClaim): boolean {
  const { words, ratio, names } = overlapOf(a.claim, b.claim);
  return (
    words >= 4 &&
    ratio >= 0.8 &&
    names.length === a.claim.names.length &&
    names.length === b.claim.names.length
  );
}

/** The article counts the same noun more than once and otherwise: which of them another article means is not known. */
function isEnumerated({ article, claim, mention }: PlacedClaim): boolean {
  return article.claims.some((other) => {
    if (other === claim || other.head !== claim.head || other.base !== claim.base) return false;
    const found = article.mentions[other.mention]!;
    return isFigure(found) && found.kind === mention.kind && !canBothHold(found.value, mention.value);
  });
}

/** A finding stands on the side with fewer articles; where both have as many, in the later place. */
function standsHere({ own, other }: Sides, { project }: RuleContext): boolean {
  const [ownTrusted, otherTrusted] = [own, other].map((side) =>
    side.some(({ article }) => project.isTrusted(article.uri)),
  );
  if (ownTrusted !== otherTrusted) return otherTrusted!;
  const [ownCount, otherCount] = [own, other].map(
    (side) => new Set(side.map(({ article }) => article.uri)).size,
  );
  if (ownCount !== otherCount) return ownCount! < otherCount!;
  return byPlace(own[0]!, other[0]!) > 0;
}

function toFinding({ own, other }: Sides, severity: Severity, { project }: RuleContext): Finding {
  const [here, ...elsewhere] = own;
  const there = other[0]!;
  const [text, otherText] = [wordsOf(here!), wordsOf(there)];
  const isTrusted = (claim: PlacedClaim) => project.isTrusted(claim.article.uri);
  const confirmed = other.some(isTrusted) && !own.some(isTrusted);
  return {
    rule: "number-conflict",
    severity,
    ...placeOf(here!),
    message: `Different figures for one thing: “${passageOf(here!)}” here, “${passageOf(there)}” in ${articlesOf(other, here!)}.`,
    related: [
      ...other.map((claim): Related => ({ ...placeOf(claim), message: `“${wordsOf(claim)}” here` })),
      ...elsewhere.map((claim): Related => ({ ...placeOf(claim), message: `“${wordsOf(claim)}” here too` })),
    ],
    fixes: [
      {
        title: `Change “${text}” to “${otherText}”`,
        preferred: confirmed,
        scope: "here",
        edits: [{ ...placeOf(here!), newText: otherText }],
      },
      keepBoth("number-conflict", here!.article, here!.mention),
    ],
    confirmed,
  };
}

function articlesOf(claims: readonly PlacedClaim[], here: PlacedClaim): string {
  if (claims.every(({ article }) => article === here.article)) return "another passage";
  const count = new Set(claims.map(({ article }) => article.uri)).size;
  return count === 1 ? "another article" : `${count} other articles`;
}

/** The figure with a few words around it, on one line. */
function passageOf({ article, mention }: PlacedClaim): string {
  const { tokens } = article.prose;
  const sameLine = (token: number): boolean => token > 0 && (tokens.gap[token]! & 2) === 0;
  let first = mention.firstToken;
  while (mention.firstToken - first < 3 && sameLine(first)) first--;
  let end = mention.endToken;
  while (end - mention.endToken < 5 && end < tokens.count && sameLine(end)) end++;
  return article.text.slice(tokens.start[first]!, tokens.end[end - 1]!).replace(/\s+/g, " ");
}

/** What the project file says of the thing, where the article says otherwise. */
function findSettled(own: PlacedClaim | undefined, { project }: RuleContext): Finding[] {
  const fact = own && settledFact(project, own);
  if (!own || !fact) return [];
  const text = wordsOf(own);
  const newText = text.replace(/\d[\d.,]*/, fact.figure);
  const fixes: Fix[] = [
    {
      title: `Change “${text}” to “${newText}”`,
      preferred: true,
      scope: "here",
      edits: [{ ...placeOf(own), newText }],
    },
    keepBoth("number-conflict", own.article, own.mention),
  ];
  const message = `“${passageOf(own)}” here; the project file says that ${fact.about} is ${fact.value}.`;
  return [
    {
      rule: "number-conflict",
      severity: "warning",
      ...placeOf(own),
      message,
      related: [],
      fixes,
      confirmed: true,
    },
  ];
}

function placed(article: Article, claim: number): PlacedClaim | undefined {
  const made = article.claims[claim]!;
  const mention = article.mentions[made.mention]!;
  return isFigure(mention) ? { article, claim: made, mention } : undefined;
}

const idOf = ({ article, claim }: PlacedClaim): string => `${article.uri} ${claim.mention}`;

const valueKey = ({ value }: FigureMention): string =>
  `${value.number ?? `${value.low}-${value.high}`} ${value.modifier ?? ""}`;

const placeOf = ({ article, mention }: PlacedClaim): Place => ({
  uri: article.uri,
  start: mention.start,
  end: mention.end,
});

const wordsOf = ({ article, mention }: PlacedClaim): string =>
  article.text.slice(mention.start, mention.end).replace(/\s+/g, " ");

function byPlace(a: PlacedClaim, b: PlacedClaim): number {
  if (a.article.uri !== b.article.uri) return a.article.uri < b.article.uri ? -1 : 1;
  return a.mention.start - b.mention.start;
}
