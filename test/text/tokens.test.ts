import fc from "fast-check";
import { expect, test } from "vitest";
import { Gap, readTokens, TokenType } from "../../server/src/text/tokens";
import { Vocabulary } from "../../server/src/text/vocabulary";
import { read, tokensOf, typesOf } from "./reading";

/** Token texts parted by "|", with the first letter of each token's type behind it where it is no word or sign: "5n". */
function cut(text: string): string {
  const prose = read(`x ${text}`);
  const types = typesOf(prose);
  const shown = tokensOf(prose).map((token, at) => {
    const type = types[at]!;
    return type === "word" || type === "sign" ? token : `${token}:${type}`;
  });
  return shown.slice(1).join("|");
}

test("words hold letters, marks and inner apostrophes", () => {
  expect(cut("Miruță O'Brien d’Artagnan don't")).toBe("Miruță|O'Brien|d’Artagnan|don't");
  expect(cut("e\u0301te\u0301 soft\u00adhyphen")).toBe("e\u0301te\u0301|soft\u00adhyphen");
  expect(cut("Radu-Dinel and/or snake_case")).toBe("Radu|-|Dinel|and|/|or|snake|_|case");
});

test("a possessive or contracted ending is a token of its own", () => {
  expect(cut("Rutte's NATO’s boss's")).toBe("Rutte|'s:clitic|NATO|’s:clitic|boss|'s:clitic");
  expect(cut("the members' votes")).toBe("the|members|':clitic|votes");
  expect(cut("the members', the members’.")).toBe("the|members|':clitic|,|the|members|’:clitic|.");
  expect(cut("the members'\nvotes")).toBe("the|members|':clitic|votes");
  expect(cut("HARBOUR'S 1990's")).toBe("HARBOUR|'S:clitic|1990:number|'s:clitic");
  expect(cut("NATO (the pact)'s, 5%'s and U.S.'s")).toBe(
    "NATO|(|the|pact|)|'s:clitic|,|5:number|%|'s:clitic|and|U.S.|'s:clitic",
  );
  expect(cut("girls'night and it'sall")).toBe("girls'night|and|it'sall");
});

test("an apostrophe that ends no word is a sign", () => {
  expect(cut("'yes' he said")).toBe("'|yes|':clitic|he|said");
  expect(cut("'no' ('s)")).toBe("'|no|'|(|'|s|)");
});

test("letters parted by stops are one word", () => {
  expect(cut("U.S. and p.m. e.g. U.S.-led")).toBe("U.S.|and|p.m.|e.g.|U.S.|-|led");
  expect(cut("U.S troops, P.O.P")).toBe("U.S|troops|,|P.O.P");
  expect(cut("J.K. Rowling J.K.Rowling")).toBe("J.K.|Rowling|J|.|K|.|Rowling");
  expect(cut("plan B. Then a.b")).toBe("plan|B|.|Then|a|.|b");
});

test("figures hold commas and points between digits", () => {
  expect(cut("1,200 3.5 2026.")).toBe("1,200:number|3.5:number|2026:number|.");
  expect(cut("5% $1.2bn 12:17 7-3 1990s 5th")).toBe(
    "5:number|%|$|1.2:number|bn|12:number|:|17:number|7:number|-|3:number|1990:number|s|5:number|th",
  );
  expect(cut("A320 ½ x2")).toBe("A|320:number|½|x|2:number");
});

test("an emoji is one sign with all that is joined to it", () => {
  for (const emoji of ["😀", "👍🏽", "👩‍👧‍👦", "🇩🇪", "❤️", "1️⃣", "🏳️‍🌈", "🤷🏽‍♀️"])
    expect(cut(`Ruiz ${emoji} Vale`)).toBe(`Ruiz|${emoji}|Vale`);
  expect(cut("🇩🇪🇫🇷")).toBe("🇩🇪|🇫🇷");
});

test("letters outside the basic plane are words, lone surrogates are signs", () => {
  expect(cut("𝐇 𠀀")).toBe("𝐇|𠀀");
  expect(typesOf(read("\ud800 a \udc00\ud800"))).toEqual(["sign", "word", "sign", "sign"]);
});

test("white space of any kind parts tokens", () => {
  expect(cut("5\u00a0km\u202f3\u2009%\u3000b\u200bc\ufeffd")).toBe("5:number|km|3:number|%|b|c|d");
});

test("gaps tell lines, blank lines and blocks", () => {
  const { gap } = read("one two\nthree\n\nfour").tokens;
  expect(gap[1]).toBe(Gap.space);
  expect(gap[2]! & Gap.line).toBe(Gap.line);
  expect(gap[2]! & Gap.blankLine).toBe(0);
  expect(gap[3]! & Gap.blankLine).toBe(Gap.blankLine);
  expect(gap[3]! & Gap.block).toBe(Gap.block);
});

test("a zone is one token, whatever stands beside it", () => {
  const text = "see (a b)c d";
  const tokens = readTokens(text, new Vocabulary(), [
    { start: 4, end: 9 },
    { start: 9, end: 9 },
    { start: 11, end: 99 },
  ]);
  const texts = Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.start[at], tokens.end[at]));
  expect(texts).toEqual(["see", "(a b)", "c", "d"]);
  expect(tokens.type[1]).toBe(TokenType.opaque);
  expect(tokens.end[3]).toBe(text.length);
});

const pieces = fc.constantFrom(
  ..."a|Ab|ß|é|e\u0301|\u0301|中|5|,|.|'|’|s|S| |\u00a0|\n|\r|\r\n|\t|😀|\ud83d|\ude00|\u200d|\ufe0f|🇩|🏽|\u20e3|-|#|@|://|www.|.com|(|)|\u0000|\ufeff".split(
    "|",
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: pieces, maxLength: 40 }),
  fc.string({ unit: "binary" }),
  fc.string(),
);

test("every code unit that is no white space is in exactly one token, in order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: plain, tokens } = read(text);
      const { count, start, end, type, word } = tokens;
      let at = 0;
      for (let token = 0; token < count; token++) {
        expect(
          plain
            .slice(at, start[token])
            .trim()
            .replace(/[\u0085\u200b]/g, ""),
        ).toBe("");
        expect(end[token]).toBeGreaterThan(start[token]!);
        expect(word[token] === -1).toBe(type[token] === TokenType.number || type[token] === TokenType.opaque);
        at = end[token]!;
      }
      expect(
        plain
          .slice(at)
          .trim()
          .replace(/[\u0085\u200b]/g, ""),
      ).toBe("");
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("the same tokens with CRLF, shifted", () => {
  const lines = fc.array(fc.string({ unit: pieces.filter((piece) => !/[\r\n]/.test(piece)), maxLength: 12 }));
  fc.assert(
    fc.property(lines, (parts) => {
      const one = read(parts.join("\n"));
      const other = read(parts.join("\r\n"));
      expect(tokensOf(other)).toEqual(tokensOf(one));
      expect([...other.tokens.gap]).toEqual([...one.tokens.gap]);
      expect([...other.tokens.type]).toEqual([...one.tokens.type]);
      expect(other.sentences).toEqual(one.sentences);
    }),
  );
});

test("a token's word is its exact text, but for what nobody sees", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const prose = read(text);
      const texts = tokensOf(prose);
      texts.forEach((token, at) => {
        const word = prose.tokens.word[at]!;
        const seen = token.charAt(0) + token.slice(1).replace(/\u00ad|\u200c|\u200d|\u2060/g, "");
        if (word !== -1) expect(prose.vocabulary.text(word)).toBe(seen);
      });
    }),
  );
});

test("a digest is one token from its first number, and no figures and days", () => {
  expect(cut("29feb54b5a0e9a0b is in")).toBe("29feb54b5a0e9a0b:opaque|is|in");
  expect(cut("at a0b1c2d3, later")).toBe("at|a|0b1c2d3:opaque|,|later");
  expect(cut("12feb2026 and 10bn")).toBe("12:number|feb|2026:number|and|10:number|bn");
  expect(cut("1h30m5s of 5d4c x29feb54b5a0ez")).toBe(
    "1:number|h|30:number|m|5:number|s|of|5:number|d|4:number|c|x|29:number|feb|54:number|b|5:number|a|0:number|ez",
  );
});
