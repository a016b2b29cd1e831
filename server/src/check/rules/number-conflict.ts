import type { Article } from "../../link/article";
import { sentenceOf } from "../../link/surroundings";
import { isMark, plainRun, strayMarks } from "../../text/plain-run";
import { figuresDiffer, settledOtherwise, wordsHere, wordsHereToo } from "../../words/findings";
import { changeFromTo } from "../../words/fixes";
import { isSlipOfScale } from "../arithmetic/scaled";
import type { PlacedClaim, PlacedFigure } from "../claims/align";
import { findDigitSlip } from "../claims/digit-slip";
import { figureWords, otherFigure, settledFigure } from "../claims/other-figure";
import {
  type Aligned,
  type AlignedFigure,
  createAligned,
  gatherSides,
  mayBeContradicted,
  placeClaim,
  type Sides,
  valueKey,
} from "../claims/same-thing";
import { settledFact } from "../claims/settled-facts";
import { placeStatement, statementsOf } from "../claims/statements";
import { type Stories, storiesIn } from "../claims/story";
import type { Finding, Fix, Place, Related, Severity } from "../finding";
import { keepBoth } from "../keep-both";
import { contradictsItself } from "../own-contradictions";
import type { Rule, RuleContext } from "../rule";
import { countArticles, isDecided, type Standing, standsOnOwn } from "../sides";
import { findTimeConflicts } from "../times/time-conflicts";

/** Two figures for the same thing, in one article or two. */
export const numberConflict: Rule = {
  id: "number-conflict",
  severity: "warning",
  title: "Different figures for one thing",
  description: "Two figures that count or measure the same thing and cannot both hold.",
  check: (article, context) => {
    const settled =
      context.project.facts.length === 0
        ? []
        : article.claims.flatMap((_, index) => findSettled(placeClaim(article, index), context));
    const isSettled = new Set(settled.map((finding) => finding.start));
    const aligned = createAligned(context);
    const stories = storiesIn(context);
    const conflicts = statementsOf(article).all.flatMap((statement) => {
      const own = placeStatement(article, statement);
      return isSettled.has(own.start) ? [] : findConflicts(own, aligned, stories, context);
    });
    return [...settled, ...conflicts, ...findTimeConflicts(article, context, "number-conflict")];
  },
};

function findConflicts(
  own: PlacedFigure,
  aligned: Aligned,
  stories: Stories,
  context: RuleContext,
): Finding[] {
  if (!mayBeContradicted(own, context)) return [];
  // "£4.2 million" and "£4.2 billion" are for the rule on magnitudes.
  const differing = aligned(own).filter(({ figure }) => !isSlipOfScale(own, figure));
  if (differing.length === 0) return [];
  const groups = new Map<string, AlignedFigure[]>();
  for (const each of differing) {
    const key = valueKey(each.figure.mention);
    const known = groups.get(key);
    if (known) known.push(each);
    else groups.set(key, [each]);
  }
  const found = [...groups.values()].flatMap((others) => {
    const side = gatherSides(
      own,
      others.map(({ figure }) => figure),
      aligned,
    );
    const severity = others.some(({ strong }) => strong) ? "warning" : "information";
    const isSlip = findDigitSlip(own.mention.value.number, side.other[0]!.mention.value.number) !== undefined;
    const votes = (figures: readonly Standing[]): number => {
      const [these, those] = figures === side.own ? [side.own, side.other] : [side.other, side.own];
      if (these.some(({ article, start }) => contradictsItself(article, start, context))) return 0;
      return isSlip ? countStating(these, side, stories) : countArticles(these) + echoes(these, those);
    };
    return side.own[0] === own && standsOnOwn(side.own, side.other, context.project, votes)
      ? [toFinding(side, severity, context)]
      : [];
  });
  // What is surely another figure for one thing is not weakly another for a second.
  const strong = found.filter(({ severity }) => severity === "warning");
  return strong.length > 0 ? strong : found;
}

/** How many articles of the other side state this side's figure too, in a headline or elsewhere. */
const echoes = (figures: readonly PlacedFigure[], others: readonly PlacedFigure[]): number =>
  countStatedIn(new Set(others.map(({ article }) => article)), figures[0]!);

/** How many articles of the story state a figure: the slip is in that which fewer have. */
function countStating(figures: readonly PlacedFigure[], { own, other }: Sides, stories: Stories): number {
  const sides = [...own, ...other].map(({ article }) => article);
  const story = new Map(
    [...sides, ...sides.flatMap(stories.articlesOf)].map((article) => [article.uri, article]),
  );
  return countStatedIn(story.values(), figures[0]!);
}

function countStatedIn(articles: Iterable<Article>, { mention }: PlacedFigure): number {
  const { number, unit } = mention.value;
  return [...articles].filter((article) =>
    statementsOf(article).all.some(({ value }) => value.number === number && value.unit === unit),
  ).length;
}

function toFinding({ own, other }: Sides, severity: Severity, { project }: RuleContext): Finding {
  const [here, ...elsewhere] = own;
  const there = other[0]!;
  const [text, newText] = [figureWords(here!), otherFigure(here!, there)];
  const confirmed = isDecided(own, other, project);
  return {
    rule: "number-conflict",
    severity,
    ...placeOf(here!),
    message: figuresDiffer(passageOf(here!), passageOf(there), countOthers(other, here!)),
    related: [
      ...other.map((figure): Related => ({ ...placeOf(figure), message: wordsHere(figureWords(figure)) })),
      ...elsewhere.map(
        (figure): Related => ({ ...placeOf(figure), message: wordsHereToo(figureWords(figure)) }),
      ),
    ],
    fixes: [
      {
        title: changeFromTo(text, newText),
        preferred: confirmed,
        scope: "here",
        edits: [{ ...placeOf(here!), newText }],
      },
      keepBoth("number-conflict", here!.article, here!.mention),
    ],
    confirmed,
  };
}

/** The articles of the other side; 0 where it stands in the very article. */
const countOthers = (claims: readonly PlacedFigure[], here: PlacedFigure): number =>
  countArticles(claims.filter(({ article }) => article !== here.article));

/** The figure with a few words around it, on one line. */
function passageOf({ article, mention }: PlacedFigure): string {
  const { tokens } = article.prose;
  const sentence = sentenceOf(article.prose, mention);
  const sameLine = (token: number): boolean => token > 0 && (tokens.gap[token]! & 2) === 0;
  let first = mention.firstToken;
  for (let words = 0; words < 3 && first > sentence.first && sameLine(first); first--)
    if (!isMark(article.prose, first - 1)) words++;
  let end = mention.endToken;
  for (let words = 0; words < 5 && end < sentence.end && sameLine(end); end++)
    if (!isMark(article.prose, end)) words++;
  return plainRun(article.prose, first, end).replace(strayMarks, "");
}

/** What the project file says of the thing, where the article says otherwise. */
function findSettled(own: PlacedClaim | undefined, { project }: RuleContext): Finding[] {
  const fact = own && settledFact(project, own);
  if (!own || !fact) return [];
  const text = figureWords(own);
  const newText = settledFigure(own, fact);
  const fixes: Fix[] = [
    {
      title: changeFromTo(text, newText),
      preferred: true,
      scope: "here",
      edits: [{ ...placeOf(own), newText }],
    },
    keepBoth("number-conflict", own.article, own.mention),
  ];
  const message = settledOtherwise(passageOf(own), fact.about, fact.value);
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

const placeOf = ({ article, mention }: PlacedFigure): Place => ({
  uri: article.uri,
  start: mention.start,
  end: mention.end,
});
