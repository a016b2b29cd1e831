import type { Article } from "../../link/article";
import type { FigureMention } from "../../recognise/mention";
import { otherChange, otherShare, otherWordedShare, wordsHere } from "../../words/findings";
import { changeFromTo } from "../../words/fixes";
import type { Message } from "../../words/message";
import { findStatement, type PercentStatement } from "../arithmetic/percent-statements";
import { workOut } from "../arithmetic/percent-value";
import { precisionOf } from "../arithmetic/precision";
import { rewrite } from "../arithmetic/rewrite";
import { isDisowned, type Step, sentencesWith, stepAt } from "../arithmetic/steps";
import { findWrongWordedChange, type WordedChange } from "../arithmetic/worded-change";
import {
  findWrongWordedPart,
  findWrongWordedShare,
  type WordedPart,
  type WordedShare,
} from "../arithmetic/worded-shares";
import type { Finding, Related } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule } from "../rule";
import { shownWords } from "../shown-words";

/** "Rose 28% to 125 from 100": a percentage that its own numbers contradict. */
export const percentMismatch: Rule = {
  id: "percent-mismatch",
  severity: "warning",
  title: "Percentage that its numbers contradict",
  description: "A percentage that differs from what the figures beside it give.",
  isOfOneArticle: true,
  check: (article) =>
    sentencesWith(article, isAmount).flatMap((steps) => {
      if (isDisowned(steps) || steps.some(({ word }) => otherBases.has(word))) return [];
      return steps.flatMap(({ figure }, at) => {
        const statement =
          figure && isPercentage(figure) && !isRate(steps, at) ? findStatement(steps, at) : undefined;
        if (statement) return judge(article, steps, statement) ?? [];
        const worded = findWrongWordedChange(article, steps, at);
        if (worded) return [toWordedFinding(article, worded)];
        const share = findWrongWordedShare(article, steps, at);
        if (share) return [toShareFinding(article, share)];
        const part = findWrongWordedPart(article, steps, at);
        return part ? [toPartFinding(article, part)] : [];
      });
    }),
};

const isAmount = ({ kind }: FigureMention): boolean => kind !== "ordinal";

/** A sentence with more figures than this is a table, in which anything may belong to anything. */
const manyFigures = 12;

/** Words by which a percentage is reckoned on something else than the plain figures. */
const otherBases = new Set(
  "annually yearly annualised annualized compound compounded average averaged averaging adjusted adjusting constant organic organically comparable underlying excluding excludes stripping real like-for-like currency inflation respectively each weighted seasonally".split(
    " ",
  ),
);

function isPercentage({ kind, value }: FigureMention): boolean {
  return kind === "percent" && value.unit === "%" && value.number !== undefined && value.number > 0;
}

/** "2% a year", "2% annually": so much each time, and not from the one figure to the other. */
function isRate(steps: readonly Step[], at: number): boolean {
  return [1, 2].some((after) => stepAt(steps, at + after).time?.kind === "set");
}

function judge(article: Article, steps: readonly Step[], statement: PercentStatement): Finding | undefined {
  const outcome = workOut(article, statement);
  if (!outcome || outcome.fits || isExplainedOtherwise(article, steps, statement)) return undefined;
  const { percent } = statement;
  const text = shownWords(article, percent);
  const { decimals } = precisionOf(article, percent);
  const right = outcome.percent.toFixed(Math.min(decimals, 2));
  const newText = outcome.contrary ? undefined : rewrite(text, Number(right), decimals);
  return {
    rule: "percent-mismatch",
    severity: outcome.sure ? "warning" : "information",
    uri: article.uri,
    start: percent.start,
    end: percent.end,
    message: messageOf(article, statement, text, right),
    related: relatedOf(article, ...figuresOf(statement)),
    fixes: [
      ...(newText === undefined
        ? []
        : [
            {
              title: changeFromTo(text, newText),
              preferred: true,
              scope: "here" as const,
              edits: [{ uri: article.uri, start: percent.start, end: percent.end, newText }],
            },
          ]),
      keepBoth("percent-mismatch", article, percent),
    ],
    confirmed: false,
  };
}

/** There is no fix: what a change is called is for the editor to say. */
function toWordedFinding(article: Article, { start, end, from, to, percent, sure }: WordedChange): Finding {
  const change = to.value.number! > from.value.number! ? "rise" : "fall";
  const [said, first, second] = [{ start, end }, from, to].map((span) => shownWords(article, span)) as [
    string,
    string,
    string,
  ];
  return {
    rule: "percent-mismatch",
    severity: sure ? "warning" : "information",
    uri: article.uri,
    start,
    end,
    message: otherChange(said, first, second, change, percent.toFixed(0)),
    related: relatedOf(article, from, to),
    fixes: [keepBoth("percent-mismatch", article, { start, end })],
    confirmed: false,
  };
}

/** Nor one here: the words or the percentage may be wrong. */
function toShareFinding(article: Article, { share, percent, right }: WordedShare): Finding {
  const said = shownWords(article, share);
  return {
    rule: "percent-mismatch",
    severity: "warning",
    uri: article.uri,
    start: percent.start,
    end: percent.end,
    message: otherWordedShare(shownWords(article, percent), said, String(Number(right.toFixed(1)))),
    related: [{ uri: article.uri, start: share.start, end: share.end, message: wordsHere(said) }],
    fixes: [keepBoth("percent-mismatch", article, percent)],
    confirmed: false,
  };
}

/** Nor here: the words, the part or the whole may be wrong. */
function toPartFinding(article: Article, { share, part, whole, right }: WordedPart): Finding {
  const [said, some, all] = [share, part, whole].map((span) => shownWords(article, span)) as [
    string,
    string,
    string,
  ];
  return {
    rule: "percent-mismatch",
    severity: "warning",
    uri: article.uri,
    start: share.start,
    end: share.end,
    message: otherShare(said, some, all, String(Number(right.toFixed(1)))),
    related: relatedOf(article, part, whole),
    fixes: [keepBoth("percent-mismatch", article, share)],
    confirmed: false,
  };
}

function messageOf(article: Article, statement: PercentStatement, said: string, right: string): Message {
  if (statement.kind === "share") {
    const { part, whole } = statement;
    return otherShare(said, shownWords(article, part), shownWords(article, whole), right);
  }
  const { from, to } = statement;
  const change = to.value.number! > from.value.number! ? "rise" : "fall";
  return otherChange(said, shownWords(article, from), shownWords(article, to), change, right);
}

/**
 * Another percentage of the sentence fits these figures, or this one fits another two figures of the sentence: what
 * belongs to what is then not known.
 */
function isExplainedOtherwise(
  article: Article,
  steps: readonly Step[],
  statement: PercentStatement,
): boolean {
  const figures = steps.flatMap(({ figure }) => (figure ? [figure] : []));
  const fits = (other: PercentStatement): boolean => workOut(article, other)?.fits === true;
  const others = figures.filter((figure) => isPercentage(figure) && figure !== statement.percent);
  if (others.some((percent) => fits({ ...statement, percent }))) return true;
  const { percent } = statement;
  const own = figuresOf(statement);
  const plain = figures.filter((figure) => figure.kind !== "percent" && figure.kind !== "ordinal");
  if (plain.length > manyFigures) return true;
  return plain.some((from) =>
    plain.some((to) => {
      if (from === to || (own.includes(from) && own.includes(to))) return false;
      return (
        fits({ kind: "change", percent, from, to, direction: 0, explicit: true }) ||
        fits({ kind: "share", percent, part: from, whole: to, explicit: true })
      );
    }),
  );
}

const figuresOf = (statement: PercentStatement): readonly [FigureMention, FigureMention] =>
  statement.kind === "change" ? [statement.from, statement.to] : [statement.part, statement.whole];

function relatedOf(article: Article, first: FigureMention, second: FigureMention): Related[] {
  return [first, second]
    .sort((a, b) => a.start - b.start)
    .map((figure) => ({
      uri: article.uri,
      start: figure.start,
      end: figure.end,
      message: wordsHere(shownWords(article, figure)),
    }));
}
