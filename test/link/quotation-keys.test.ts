import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotationKeys } from "../../server/src/link/quotation-keys";
import { type QuotedWord, quotedWords } from "../../server/src/link/quoted-words";
import { readProse } from "../../server/src/text/read-prose";
import { Vocabulary } from "../../server/src/text/vocabulary";

const vocabulary = new Vocabulary();

function wordsOf(text: string): QuotedWord[] {
  const prose = readProse(`“${text}”`, "plain", vocabulary);
  return quotedWords(prose, prose.quotations[0]!);
}

const plain = (text: string): string =>
  wordsOf(text)
    .map((word) => word.plain || "…")
    .join(" ");

describe("the words of a quotation", () => {
  it.each([
    ["The Harbour, all of it!", "the harbor all of it"],
    ["We won’t organise its defence", "we will not organize its defense"],
    ["five boats and 1,200 people", "5 boats and 1200 people"],
    ["it’s 5% of the budget", "it 5 percent of the budget"],
    ["by 15 January 2027", "by january 15 2027"],
    ["by Jan. 15th and the 2nd of May", "by january 15 and the may 2"],
    ["the second and the 2nd time", "the 2nd and the 2nd time"],
    ["$19.5bn or 19.5 billion dollars", "19.5 billion or 19.5 billion"],
    ["5 per cent of 3m", "5 percent of 3 million"],
    ["it may be 5 or 3 May", "it may be 5 or may 3"],
    ["the old … bridge", "the old … bridge"],
    ["the old... bridge", "the old … bridge"],
    ["[The engineers] will stay", "… will stay"],
    ["they (the engineers) will stay", "they … will stay"],
    ["[T]he bridge", "the bridge"],
    ["He called it ‘safe’ twice", "he called it safe twice"],
  ])("%s", (text, words) => expect(plain(text)).toBe(words));

  it("stand where the text has them", () => {
    const text = "We can’t leave [them]";
    const found = wordsOf(text).map(({ start, end }) => `“${text}”`.slice(start, end));
    expect(found).toEqual(["We", "can’t", "can’t", "leave", "[them]"]);
  });
});

const word = fc.constantFrom(
  ..."amber birch cedar delta ember fjord grove heath inlet jetty kelp larch".split(" "),
);
const phrase = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most });
const keysOf = (words: readonly string[]) => new Set(quotationKeys(wordsOf(words.join(" "))));

describe("the keys of quotations", () => {
  it("meet wherever eight words are the same", () => {
    fc.assert(
      fc.property(
        phrase(0, 20),
        phrase(0, 20),
        phrase(8, 12),
        phrase(0, 20),
        phrase(0, 20),
        (a, b, same, c, d) => {
          fc.pre(new Set(same).size >= 3);
          const other = keysOf([...b, ...same, ...d]);
          expect([...keysOf([...a, ...same, ...c])].some((key) => other.has(key))).toBe(true);
        },
      ),
    );
  });

  it("meet where one word of a short quotation is another", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 4, maxLength: 10 }), fc.nat(9), (words, at) => {
        const other = words.with(at % words.length, "harbour");
        const keys = keysOf(other);
        expect([...keysOf(words)].some((key) => keys.has(key))).toBe(true);
      }),
    );
  });

  it("are none for fewer than three words with content", () => {
    expect(quotationKeys(wordsOf("the old bridge, and it is what it is"))).toEqual([]);
  });
});
