import type { Article } from "../../link/article";
import type { Block } from "../../text/prose";
import { listBegins, otherCount } from "../../words/findings";
import { changeFromTo } from "../../words/fixes";
import { type ListBelow, readList, readNumberedHeadings } from "../arithmetic/lists";
import {
  type MarkedList,
  readBracketed,
  readLettered,
  readOrdinals,
  readSemicolons,
} from "../arithmetic/marked-lists";
import { findNamedList } from "../arithmetic/named-lists";
import { findPromise, type ListPromise, mayPromise } from "../arithmetic/promises";
import { rewrite } from "../arithmetic/rewrite";
import { isDisowned, sentencesWith } from "../arithmetic/steps";
import type { Finding, Fix } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule } from "../rule";
import { shownWords } from "../shown-words";

/** A heading that promises N things over a list that has M. */
export const listCount: Rule = {
  id: "list-count",
  severity: "information",
  title: "List with another number of items",
  description:
    "A heading or a lead-in that promises a number of things, over a list that has another number.",
  isOfOneArticle: true,
  check: (article) => [
    ...article.prose.blocks.flatMap((block, at) => {
      if ((block.kind !== "heading" && block.kind !== "paragraph") || !mayPromise(article, block)) return [];
      const list = listBelow(article, at);
      const promise = list && findPromise(article, block, block.kind === "heading");
      if (promise && isBroken(promise, list)) return [toFinding(article, promise, list)];
      return list ? [] : markedList(article, block, at);
    }),
    ...namedLists(article),
  ],
};

/** A promise over a list without an editor's marks: lettered lines, "First, … Second, …", "(a) … (b) …". */
function markedList(article: Article, block: Block, at: number): Finding[] {
  const lettered = readLettered(article, at);
  const ordinals = lettered ? undefined : readOrdinals(article, at);
  const within =
    lettered || ordinals ? undefined : (readBracketed(article, block) ?? readSemicolons(article, block));
  const list = lettered ?? ordinals ?? within;
  const promise = list && findPromise(article, block, list !== lettered, within?.first.start);
  if (!list || !promise?.listed || !isBroken(promise, list) || list.first.start < promise.end) return [];
  const isOpen = ordinals && !ordinals.isClosed && list.count < promise.figure.value.number!;
  return isOpen ? [] : [toFinding(article, promise, list)];
}

/** "Three candidates, Anna Ruiz, Per Dahl, Ben Okafor and Sofia Ferri, are standing". */
const namedLists = (article: Article): Finding[] =>
  sentencesWith(article, ({ kind }) => kind === "number")
    .filter((steps) => !isDisowned(steps))
    .flatMap((steps) =>
      steps.flatMap((_, at) => {
        const found = findNamedList(article, steps, at);
        return found && found.count !== found.figure.value.number ? [toFinding(article, found, found)] : [];
      }),
    );

/** The list that a block stands over: right below it, or, for a heading, numbered from 1 in its section. */
function listBelow(article: Article, at: number): ListBelow | undefined {
  const { blocks } = article.prose;
  if (blocks[at + 1]?.kind === "listItem") return readList(article, at + 1);
  if (blocks[at]!.kind !== "heading") return undefined;
  return readNumberedHeadings(article, at) ?? numberedList(article, blocks, at);
}

function numberedList(article: Article, blocks: readonly Block[], at: number): ListBelow | undefined {
  for (let below = at + 1; below < blocks.length; below++) {
    const block = blocks[below]!;
    if (block.kind === "listItem") {
      const list = readList(article, below);
      return article.text.slice(0, block.start).trimEnd().match(firstNumber) ? list : undefined;
    }
    if (block.kind !== "paragraph" && block.kind !== "caption") return undefined;
  }
  return undefined;
}

/** Example: "1." before an item's text. */
const firstNumber = /(?:^|\s)1[.)]$/;

/** The figures differ, and not by so much that they mean other things; questions with answers make twice as many. */
function isBroken({ figure, listed }: ListPromise, { count }: Pick<ListBelow, "count">): boolean {
  const promised = figure.value.number!;
  if (count < 2 || count === promised || count === 2 * promised) return false;
  const off = Math.abs(promised - count);
  return listed ? off <= Math.max(2, promised / 2) : off === 1 && promised > 2;
}

function toFinding(
  article: Article,
  { figure, end }: Pick<ListPromise, "figure" | "end">,
  { count, first }: MarkedList,
): Finding {
  const text = article.text.slice(figure.start, figure.end);
  const newText = rewrite(text, count, 0);
  const fixes: Fix[] = [keepBoth("list-count", article, figure)];
  if (newText !== undefined)
    fixes.unshift({
      title: changeFromTo(text, newText),
      preferred: true,
      scope: "here",
      edits: [{ uri: article.uri, start: figure.start, end: figure.end, newText }],
    });
  return {
    rule: "list-count",
    severity: "information",
    uri: article.uri,
    start: figure.start,
    end: figure.end,
    message: otherCount(shownWords(article, { start: figure.start, end }), count),
    related: [{ uri: article.uri, start: first.start, end: first.end, message: listBegins() }],
    fixes,
    confirmed: false,
  };
}
