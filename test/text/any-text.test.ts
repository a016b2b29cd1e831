import fc from "fast-check";
import { expect, test } from "vitest";
import type { Markup } from "../../server/src/text/prose";
import { contains } from "../../server/src/text/span";
import { Gap, TokenType } from "../../server/src/text/tokens";
import { expectLinear } from "./growth";
import { read, slice } from "./reading";

const hostile = (
  "a|a |A. |[|[a](|> |- |*|_|`|``|\"|\" a|‘a |'a |s' |’|“|«|»|<|<a|<!--|<div>\n|#|# a\n|@|a@|a.|a:|://|http://a|www.|1.|1,|" +
  '1. a\n|1) |a\n|\n|\r| |    a\n|\\|!|![|...|. |。|\u0301|\ud800|😀|🇩|👩\u200d|---\n|```\n|> - |[a]: b\n|[^1]|(|Mr. |5" "a |\'s|- - '
).split("|");

test.each(hostile)("plain text of %j is read in time linear in its length", (piece) => {
  expectLinear(piece, (text) => read(text));
});

/** Texts over the limits of Markdown are long ones. */
const isLimited = (piece: string): boolean => piece.includes("[");

test.each([...hostile, "|a", "| a | b |\n|-|-|\n"])(
  "Markdown of %j is read in time linear in its length",
  (piece) => {
    expectLinear(piece, (text) => read(text, "markdown"), isLimited(piece) ? 40_000 : 2_000);
  },
);

test("a megabyte on one line is read", () => {
  const line =
    "Mayor Anna Ruiz said “yes” on Feb. 12, 2026, for $1.2 million. It was late, he’s told. ".repeat(12_000);
  const prose = read(line);
  expect(line.length).toBeGreaterThan(1_000_000);
  expect(prose.sentences.count).toBe(24_000);
  expect(prose.quotations).toHaveLength(12_000);
});

const pieces = fc.constantFrom(
  ..."Ruiz |the |Mr. |U.S. |5 |3.5|. |.|, |? |! |\"|'|“|”|‘|’|„|«|»|``|''|(|)|\n|\n\n|\r\n|# |- |1. |> || a | |`|**|_|[|](|<b>|</b>|<!--|-->|---\n|title: x\n|www.a.com |#tag |😀|\ud800|\u0301|\u00a0|    |…|s' |'s ".split(
    "|",
  ),
);
const anyText = fc.oneof(fc.string({ unit: pieces, maxLength: 60 }), fc.string({ unit: "binary" }));
const markups = fc.constantFrom<Markup>("plain", "markdown");

test("blocks are ordered and disjoint, begin and end with their tokens, and mark their first", () => {
  fc.assert(
    fc.property(anyText, markups, (text, markup) => {
      const { blocks, tokens } = read(text, markup);
      let next = 0;
      for (const block of blocks) {
        expect(block.firstToken).toBeGreaterThanOrEqual(next);
        expect(block.endToken).toBeGreaterThan(block.firstToken);
        expect(block.start).toBe(tokens.start[block.firstToken]);
        expect(block.end).toBe(tokens.end[block.endToken - 1]);
        expect(tokens.gap[block.firstToken]! & Gap.block).toBe(Gap.block);
        if (block.endToken < tokens.count) expect(tokens.gap[block.endToken]! & Gap.block).toBe(Gap.block);
        next = block.endToken;
      }
      expect(next).toBeLessThanOrEqual(tokens.count);
    }),
  );
});

test("sentences hold all tokens, in order, and never cross a block", () => {
  fc.assert(
    fc.property(anyText, markups, (text, markup) => {
      const { sentences, tokens } = read(text, markup);
      let next = 0;
      for (let at = 0; at < sentences.count; at++) {
        expect(sentences.first[at]).toBe(next);
        next = sentences.end[at]!;
        for (let token = sentences.first[at]! + 1; token < next; token++)
          expect(tokens.gap[token]! & Gap.block).toBe(0);
      }
      expect(next).toBe(tokens.count);
    }),
  );
});

test("quotations are ordered, lie within their block, and nest in their parents", () => {
  fc.assert(
    fc.property(anyText, markups, (text, markup) => {
      const { quotations, blocks, tokens } = read(text, markup);
      quotations.forEach((quotation, at) => {
        const before = quotations[at - 1];
        if (before) expect(before.start).toBeLessThan(quotation.start);
        expect(contains(quotation, quotation.inner)).toBe(true);
        expect(quotation.start).toBe(tokens.start[quotation.firstToken]);
        expect(quotation.end).toBe(tokens.end[quotation.endToken - 1]);
        expect(blocks.some((block) => contains(block, quotation))).toBe(true);
        expect(quotation.parent).toBeLessThan(at);
        if (quotation.parent >= 0) expect(contains(quotations[quotation.parent]!, quotation)).toBe(true);
      });
    }),
  );
});

test("a title lies within the text, and opaque zones are never quoted from nor titles", () => {
  fc.assert(
    fc.property(anyText, markups, (text, markup) => {
      const prose = read(text, markup);
      if (prose.title) expect(slice(prose, prose.title).trim()).not.toBe("");
      for (const { firstToken } of prose.quotations)
        expect(prose.tokens.type[firstToken]).not.toBe(TokenType.opaque);
    }),
  );
});

test("a text is read the same whatever was read before", () => {
  fc.assert(
    fc.property(anyText, markups, (text, markup) => {
      const { vocabulary: _, tokens: one, ...first } = read(text, markup);
      const { vocabulary: __, tokens: two, ...second } = read(text, markup);
      expect(second).toEqual(first);
      expect(two).toEqual(one);
    }),
  );
});
