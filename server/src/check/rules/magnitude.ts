import { changeOfScale, otherScale, wordsHere, wordsHereToo } from "../../words/findings";
import { changeFromTo } from "../../words/fixes";
import { findOtherScales, type OtherScale } from "../arithmetic/same-amount";
import { findScaleChanges } from "../arithmetic/scale-changes";
import { differInScale, type ScaledFigure, scaledFigures } from "../arithmetic/scaled";
import { type Rivals, rivalsIn } from "../claims/rivals";
import { statementOf } from "../claims/statements";
import { storiesIn } from "../claims/story";
import type { Finding, Place, Related, Severity } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule, RuleContext } from "../rule";
import { shownWords } from "../shown-words";
import { byStanding, countArticles, isDecided, standsOnOwn } from "../sides";

/** The same figure with million in one place and billion in another. */
export const magnitude: Rule = {
  id: "magnitude",
  severity: "warning",
  title: "Million here, billion there",
  description: "The same figure about the same thing with another word of number: million, billion, crore.",
  check: (article, context) => {
    if (scaledFigures(article).length === 0) return [];
    const [stories, rivals] = [storiesIn(context), rivalsIn(context)];
    const find = (figure: ScaledFigure): readonly OtherScale[] => [
      ...findOtherScales(figure, context, stories),
      ...rivalsOf(figure, rivals),
    ];
    const found = scaledFigures(article).flatMap((own) => findingsFor(own, find, context));
    const isFound = ({ start }: ScaledFigure): boolean => found.some((finding) => finding.start === start);
    const changes = findScaleChanges(article).filter(({ to, from }) => !isFound(to) && !isFound(from));
    return [...found, ...changes.map(({ to, from }) => toChange(to, from))];
  },
};

/** What is said of a figure with those that `find` gives, where it is the first of its side. */
function findingsFor(
  own: ScaledFigure,
  find: (figure: ScaledFigure) => readonly OtherScale[],
  context: RuleContext,
): Finding[] {
  const scales = new Map<number, ScaledFigure[]>();
  const found = find(own);
  for (const { scaled } of found) scales.set(scaled.scale, [...(scales.get(scaled.scale) ?? []), scaled]);
  return [...scales.values()].flatMap((others) => {
    const sides = gatherSides(own, others, find);
    if (sides.own[0]!.figure !== own.figure) return [];
    if (!standsOnOwn(sides.own, sides.other, context.project)) return [];
    const strong = found.some((each) => each.strong && others.includes(each.scaled));
    return [toFinding(sides, strong || isOutvoted(sides) ? "warning" : "information", context)];
  });
}

/** Which of the two has the wrong word is not said. */
function toChange(to: ScaledFigure, from: ScaledFigure): Finding {
  const [text, other] = [textOf(to), textOf(from)];
  const times = Math.max(to.scale, from.scale) / Math.min(to.scale, from.scale);
  return {
    rule: "magnitude",
    severity: "warning",
    ...placeOf(to),
    message: changeOfScale(text, other, times),
    related: [{ ...placeOf(from), message: wordsHere(other) }],
    fixes: [keepBoth("magnitude", to.article, to.figure)],
    confirmed: false,
  };
}

/** The figures that stand in the same place of the story with another word of number. */
function rivalsOf(own: ScaledFigure, rivals: Rivals): OtherScale[] {
  if (!rivals.has(own.article)) return [];
  const statement = statementOf({ article: own.article, mention: own.figure });
  if (!statement) return [];
  return rivals.of(own.article, statement).flatMap((rival) => {
    const { article, mention } = rival.statement;
    const scaled = scaledFigures(article).find(({ figure }) => figure === mention);
    return scaled && differInScale(own, scaled) ? [{ scaled, strong: rival.strong }] : [];
  });
}

/** The figures of either scale, each in order of place. */
interface Sides {
  readonly own: readonly ScaledFigure[];
  readonly other: readonly ScaledFigure[];
}

/** All places of both figures, so that they are one finding. */
function gatherSides(
  own: ScaledFigure,
  others: readonly ScaledFigure[],
  find: (figure: ScaledFigure) => readonly OtherScale[],
): Sides {
  const across = (from: readonly ScaledFigure[], seed: readonly ScaledFigure[]): ScaledFigure[] => {
    const found = new Map(seed.map((each) => [each.figure, each]));
    for (const each of from)
      for (const { scaled } of find(each))
        if (scaled.scale === seed[0]!.scale) found.set(scaled.figure, scaled);
    return [...found.values()].sort(byStanding);
  };
  const same = across(others, [own]);
  return { own: same, other: across(same, others) };
}

/** How many articles of a story outvote one. */
const outvoting = 2;

/** One article against several of its story, all with a day of their own, in a figure that is seldom the same by chance. */
function isOutvoted({ own, other }: Sides): boolean {
  const dated = other.filter(({ article }) => article.dateline);
  return (
    own[0]!.digits > 1 &&
    own.every(({ article }) => article.dateline && article === own[0]!.article) &&
    dated.every(({ article }) => article !== own[0]!.article) &&
    countArticles(dated) >= outvoting
  );
}

function toFinding({ own, other }: Sides, severity: Severity, { project }: RuleContext): Finding {
  const [here, ...elsewhere] = own;
  const there = other[0]!;
  const [text, otherText] = [textOf(here!), textOf(there)];
  const decided = isDecided(own, other, project);
  const count = countArticles(other.filter(({ article }) => article !== here!.article));
  const times = Math.max(here!.scale, there.scale) / Math.min(here!.scale, there.scale);
  return {
    rule: "magnitude",
    severity,
    ...placeOf(here!),
    message: otherScale(text, otherText, count, times),
    related: [
      ...other.map((each): Related => ({ ...placeOf(each), message: wordsHere(textOf(each)) })),
      ...elsewhere.map((each): Related => ({ ...placeOf(each), message: wordsHereToo(textOf(each)) })),
    ],
    fixes: [
      {
        title: changeFromTo(text, otherText),
        preferred: decided,
        scope: "here",
        edits: [{ ...placeOf(here!), newText: otherText }],
      },
      keepBoth("magnitude", here!.article, here!.figure),
    ],
    confirmed: decided,
  };
}

const placeOf = ({ article, figure }: ScaledFigure): Place => ({
  uri: article.uri,
  start: figure.start,
  end: figure.end,
});

const textOf = ({ article, figure }: ScaledFigure): string => shownWords(article, figure);
