import { describe, expect, it } from "vitest";
import { Lex, Lexicon, Link } from "../../server/src/recognise/lexicon";
import { Vocabulary } from "../../server/src/text/vocabulary";

const vocabulary = new Vocabulary();
const lexicon = new Lexicon(vocabulary);
const bits = (word: string): number => lexicon.of(vocabulary.intern(word));
const phrase = (text: string) => {
  const words = Int32Array.from(text.split(" "), (word) => vocabulary.intern(word));
  return lexicon.phraseAt(words, 0, words.length);
};

describe("Lexicon", () => {
  it("knows names of people and how frequent they are", () => {
    expect(bits("Anna") & Lex.frequentGivenName).toBeTruthy();
    expect(bits("Ruiz") & Lex.frequentSurname).toBeTruthy();
    expect(bits("Quenstrom") & (Lex.givenName | Lex.surname)).toBe(0);
  });

  it("reads words without regard to case and diacritics", () => {
    expect(bits("WAŁĘSA") & Lex.surname).toBe(bits("walesa") & Lex.surname);
    expect(bits("Bogotá") & Lex.majorCity).toBeTruthy();
    expect(bits("O’Brien") & Lex.surname).toBeTruthy();
  });

  it("holds acronyms to their capitals", () => {
    expect(bits("US") & Lex.country).toBeTruthy();
    expect(bits("us") & Lex.country).toBe(0);
    expect(bits("WHO") & Lex.organization).toBeTruthy();
    expect(bits("who") & Lex.organization).toBe(0);
    expect(bits("U.S") & Lex.country).toBeTruthy();
  });

  it("finds the longest phrase", () => {
    expect(phrase("New York Times reporters")).toMatchObject({ length: 3 });
    expect(phrase("New York streets")).toMatchObject({ length: 2 });
    expect(phrase("St . Louis")?.bits).toBeTruthy();
    expect(phrase("New ideas")).toBeUndefined();
  });

  it("knows ordinary words, demonyms, titles and small words", () => {
    expect(bits("harbour") & Lex.common).toBeTruthy();
    expect(bits("Dutch") & Lex.demonym).toBeTruthy();
    expect(bits("Secretary") & Lex.title).toBeTruthy();
    expect(lexicon.link(vocabulary.intern("of"))).toBe(Link.of);
    expect(lexicon.of(-1)).toBe(0);
  });
});
