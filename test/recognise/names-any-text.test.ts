import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lexicon } from "../../server/src/recognise/lexicon";
import { recogniseNames } from "../../server/src/recognise/names/names";
import { readProse } from "../../server/src/text/read-prose";
import { Vocabulary } from "../../server/src/text/vocabulary";

const words =
  "Anna Ruiz U.S. President of the NATO said J. bin van - & . , 's ’s 737 Bank England Article New York US \n \n\n “ ” 😀 é́ The and for Kim 3.0".split(
    " ",
  );
const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 5 })), { maxLength: 40 })
  .map((parts) => parts.join(" "));

const namesOf = (source: string, lexicon = new Lexicon(new Vocabulary())) => {
  const prose = readProse(source, "plain", lexicon.vocabulary);
  return { prose, names: recogniseNames(prose, lexicon) };
};

describe("names of any text", () => {
  it("are in order, disjoint, in bounds, and stand on their tokens", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { prose, names } = namesOf(source);
        let last = 0;
        for (const name of names) {
          expect(name.start).toBeGreaterThanOrEqual(last);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.end).toBeLessThanOrEqual(source.length);
          expect(name.titleToken).toBeLessThanOrEqual(name.firstToken);
          expect(name.start).toBe(prose.tokens.start[name.firstToken]);
          expect(name.end).toBe(prose.tokens.end[name.endToken - 1]);
          last = name.end;
        }
      }),
    );
  });

  it("are found where a name is nothing but an initial, beside one without a word", () => {
    const { prose, names } = namesOf("-J5H President J.");
    expect(names.map(({ kind, start, end }) => `${kind} ${prose.text.slice(start, end)}`)).toEqual([
      "other J5H",
      "person J",
    ]);
  });

  it("do not depend on what was read before", () => {
    const shared = new Lexicon(new Vocabulary());
    fc.assert(
      fc.property(text, (source) => {
        namesOf("Anna Ruiz met Kim in New York.", shared);
        expect(namesOf(source, shared).names).toEqual(namesOf(source).names);
      }),
      { numRuns: 30 },
    );
  });

  it("are the same with CRLF", () => {
    const source = "Mayor Anna Ruiz met NATO officials.\nThey flew to New York.\n\nRuiz said no.";
    const spans = (value: string) =>
      namesOf(value).names.map(({ kind, start, end }) => `${kind} ${value.slice(start, end)}`);
    expect(spans(source.replaceAll("\n", "\r\n"))).toEqual(spans(source));
  });
});
