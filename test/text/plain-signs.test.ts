import fc from "fast-check";
import { expect, test } from "vitest";
import { toPlainSigns } from "../../server/src/text/plain-signs";
import { read, tokensOf } from "./reading";

const plain = (text: string): string => toPlainSigns(text).replaceAll("\u2060", "~");

test.each([
  ["hyphens of Unicode", "well\u2010known, five\u2011year", "well-known, five-year"],
  ["wire quotation marks", "He said ``no'' in May.''", "He said  “no”  in May.” "],
  ["two single marks before a word", "''No,'' he said", " “No,”  he said"],
  ["a possessive that was decoded wrongly", "Ormeaâ€™s army", "Ormea  ’s army"],
  ["an apostrophe within a name", "Oâ€™Brien", "O~~’Brien"],
  ["marks that were decoded wrongly", "said: â€œYes,â€\u009d â€“ andâ€¦", "said:   “Yes,”   –   and…  "],
  ["a closing mark that lost its last byte", "â€œYes,â€ he said", "  “Yes,”  he said"],
  ["the same as ISO 8859-1", "Ormea\u00e2\u0080\u0099s", "Ormea  ’s"],
  [
    "letters that were decoded wrongly",
    "TourÃ© of BogotÃ¡, Ã“scar, JiÅ™Ã­",
    "Touré~ of Bogotá~, Ó~scar, Jiř~í~",
  ],
  ["signs that were decoded wrongly", "Â£4m, â‚¬5m", " £4m,   €5m"],
  [
    "references of HTML",
    "AT&amp;T &amp; &quot;We&#39;ll go,&quot; he&#x2019;s",
    'AT&~~~~T &          "We    \'ll go,"      he       ’s',
  ],
])("%s", (_what, written, read) => {
  expect(plain(written)).toBe(read);
});

test.each([
  "6'2'' tall, in 1998''",
  "'''bold'''",
  "```\ncode",
  "R&D; &copy; &foo;",
  "“MAMÃ”, ZÄ’s",
  "Âge, Ångström, château",
  "&#9; &#xd800;",
  "https://example.org/a?b=1&amp;c=2",
])("%s means what it says", (text) => {
  expect(toPlainSigns(text)).toBe(text);
});

test("any text stays as long as it is", () => {
  const pieces = fc.constantFrom(
    ..."a|B|s|é|â|€|™|â€™|â€|Ã|Ã©|Â|&|amp;|&amp;|&#8217;|`|``|'|''|’|\u2011|\u00ad|\ufffd|\ud800| |\n|.|,|5".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: pieces, maxLength: 40 }), (text) => {
      const read = toPlainSigns(text);
      expect(read).toHaveLength(text.length);
      expect(toPlainSigns(read)).toHaveLength(text.length);
    }),
  );
});

test("what is read at a place does not depend on what stands further off", () => {
  const far = " and so it went on for the rest of the day, they say. ";
  const own = "He said ``we wonâ€™tâ€\u009d, of AT&amp;T, Ã©tÃ©.";
  expect(toPlainSigns(far + own + far)).toBe(far + toPlainSigns(own) + far);
});

test("words are cut out of them as out of the characters they were", () => {
  expect(tokensOf(read("Ormeaâ€™s TourÃ© won.â€\u009d")).map((token) => token.trim())).toEqual([
    "Ormea",
    "’s",
    "Touré\u2060",
    "won",
    ".",
    "”",
  ]);
});
