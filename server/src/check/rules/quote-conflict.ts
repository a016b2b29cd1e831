import { wordingsDiffer, wordsHere, wordsHereToo } from "../../words/findings";
import { changeTo } from "../../words/fixes";
import type { Message } from "../../words/message";
import type { Edit, Finding, Place, Related, Severity } from "../finding";
import { keepBoth } from "../keep-both";
import type { Change } from "../quotes/align-words";
import {
  findConflict,
  mayBeRenderings,
  mayConflict,
  type PlacedQuotation,
  placeQuotation,
} from "../quotes/renderings";
import { type Rendering, renderingOf, rewrite } from "../quotes/wording";
import { contentQuoted, wordsQuoted } from "../quotes/words-quoted";
import type { Rule, RuleContext } from "../rule";
import { byStanding, countArticles, isDecided, type Standing, standsOnOwn } from "../sides";

/** Two renderings of one quotation that differ in words. */
export const quoteConflict: Rule = {
  id: "quote-conflict",
  severity: "warning",
  title: "Quotation worded two ways",
  description: "Two renderings of one quotation that differ in up to three words.",
  check: (article, context) =>
    article.quotations.flatMap((_, index) => {
      const own = placeQuotation(article, index);
      const finding = own && findFor(own, context);
      return finding ? [finding] : [];
    }),
};

/** Another rendering of a quotation, and the words in which the two differ. */
interface Rival {
  readonly place: PlacedQuotation;
  readonly changes: readonly Change[];
  readonly own: Rendering;
  readonly other: Rendering;
  readonly severity: Severity;
}

/** Of several other wordings the one that most places have: the finding says how they read. */
function findFor(own: PlacedQuotation, context: RuleContext): Finding | undefined {
  const groups = new Map<string, Rival[]>();
  for (const rival of rivalsOf(own, context)) {
    const key = keyOf(rival);
    const known = groups.get(key);
    if (known) known.push(rival);
    else groups.set(key, [rival]);
  }
  const ranked = [...groups.values()].sort(
    (a, b) => countParagraphs(placesOf(b)) - countParagraphs(placesOf(a)),
  );
  const rivals = ranked[0];
  if (!rivals) return undefined;
  const same = agreeing(own, rivals, context);
  if (same[0]!.place.quotation !== own.quotation || same[0]!.place.article !== own.article) return undefined;
  return standsOnOwn(placesOf(same), placesOf(rivals), context.project, countParagraphs)
    ? toFinding(own, rivals, same.slice(1), context)
    : undefined;
}

/** All renderings that differ from this one, in order of place. */
function rivalsOf(own: PlacedQuotation, { corpus }: RuleContext): Rival[] {
  const found: Rival[] = [];
  const here = own.article.uri;
  for (const { uri, quotation } of corpus.quotationsLike(own.article, own.index)) {
    if (uri === here) continue;
    const other = corpus.trait(contentQuoted, uri)![quotation]!;
    if (!other.counts || !mayConflict(own.quotation, other)) continue;
    const words = corpus.trait(wordsQuoted, uri)![quotation]!;
    if (!mayBeRenderings({ uri: here, words: own.words }, { uri, words })) continue;
    const place = placeQuotation(corpus.article(uri)!, quotation);
    const conflict = place && findConflict(own, place);
    if (!conflict) continue;
    const { severity, alignment } = conflict;
    const { changes } = alignment;
    const [mine, theirs] = [renderingOf(own, changes, "own"), renderingOf(place, changes, "other")];
    found.push({ place, changes, own: mine, other: theirs, severity });
  }
  return found.sort((a, b) => byStanding(a.place, b.place));
}

/** The places that have the wording of this side, in order: those that differ from the other side in the same words. */
function agreeing(own: PlacedQuotation, rivals: readonly Rival[], context: RuleContext): Rival[] {
  const [first] = rivals;
  const wanted = `${first!.other.plain} > ${first!.own.plain}`;
  const found = new Map<string, Rival>();
  for (const { place } of rivals) {
    for (const back of rivalsOf(place, context))
      if (keyOf(back) === wanted) found.set(`${back.place.quotation.start} ${back.place.article.uri}`, back);
  }
  const id = `${own.quotation.start} ${own.article.uri}`;
  if (!found.has(id)) found.set(id, { ...first!, place: own, own: first!.other, other: first!.own });
  return [...found.values()].sort((a, b) => byStanding(a.place, b.place));
}

/** Copies of one paragraph are one vote. */
const countParagraphs = (side: readonly Standing[]): number => new Set(side.map(paragraphOf)).size;

function paragraphOf({ article, start }: Standing): string {
  const block = article.prose.blocks.find((each) => each.start <= start && start < each.end);
  return block ? article.text.slice(block.start, block.end).replace(/\s+/g, " ") : "";
}

function toFinding(
  own: PlacedQuotation,
  rivals: readonly Rival[],
  elsewhere: readonly Rival[],
  { project }: RuleContext,
): Finding {
  const [first] = rivals;
  const confirmed = isDecided([own, ...placesOf(elsewhere)], placesOf(rivals), project);
  const { uri } = own.article;
  const { span } = first!.own;
  const others = countArticles(placesOf(rivals));
  const edits = rewrite(own, first!.place, first!.changes)?.map((edit): Edit => ({ uri, ...edit }));
  const toRelated =
    (say: (words: string) => Message) =>
    (rival: Rival): Related => ({
      uri: rival.place.article.uri,
      ...rival.other.span,
      message: say(rival.other.passage),
    });
  const place: Place = { uri, ...span };
  return {
    rule: "quote-conflict",
    severity: rivals.some(({ severity }) => severity === "warning") ? "warning" : "information",
    ...place,
    message: wordingsDiffer(first!.own.passage, first!.other.passage, others),
    related: [...rivals.map(toRelated(wordsHere)), ...elsewhere.map(toRelated(wordsHereToo))],
    fixes: [
      ...(edits
        ? [{ title: changeTo(first!.other.passage), preferred: confirmed, scope: "here", edits } as const]
        : []),
      keepBoth("quote-conflict", own.article, place),
    ],
    confirmed,
  };
}

const placesOf = (rivals: readonly Rival[]): PlacedQuotation[] => rivals.map(({ place }) => place);

const keyOf = ({ own, other }: Rival): string => `${own.plain} > ${other.plain}`;
