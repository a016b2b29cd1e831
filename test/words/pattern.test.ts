import { expect, test } from "vitest";
import { parsePattern } from "../../server/src/words/pattern";
import { createWords } from "../../server/src/words/words";
import { inEnglish } from "./plain";
import { accented, messages } from "./pseudo";

const say = (text: string, values: Parameters<typeof inEnglish>[0]["values"] = {}): string =>
  inEnglish({ text, values });

test("places take words, numbers without marks, days, lists and other messages", () => {
  expect(say("“{name}” here", { name: "Ruiz" })).toBe("“Ruiz” here");
  expect(say("{years} years before {day}", { years: 1075, day: { day: "2026-03-04", form: "long" } })).toBe(
    "1075 years before March 4, 2026",
  );
  expect(say("{all}.", { all: { list: ["a", { text: "b {n}", values: { n: 2 } }, "c"], join: "and" } })).toBe(
    "a, b 2, and c.",
  );
});

test("a choice takes the form that its number or word asks for", () => {
  const places = "{n, plural, =0 {nowhere} one {in # place} other {in # places}}";
  expect([0, 1, 2, 1200].map((n) => say(places, { n }))).toEqual([
    "nowhere",
    "in 1 place",
    "in 2 places",
    "in 1,200 places",
  ]);
  const ranks = "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}";
  expect([1, 2, 3, 11, 22].map((n) => say(ranks, { n }))).toEqual(["1st", "2nd", "3rd", "11th", "22nd"]);
  const nested = "{what, select, hour {{n, plural, one {# hour} other {# hours}}} other {no time}}";
  expect(say(nested, { what: "hour", n: 1 })).toBe("1 hour");
  expect(say(nested, { what: "constructor", n: 1 })).toBe("no time");
});

test("a day that no calendar has is said as it is written", () => {
  expect(say("{day}", { day: { day: "2026-02-30", form: "full" } })).toBe("2026-02-30");
});

test.each([
  "{",
  "}",
  "{a",
  "{a b}",
  "{a, plural}",
  "{a, plural, one {x}}",
  "{a, plural, one {x} other {y}",
  "{a, number}",
  "{a, plural, one {{b} other {c}}",
])("is no pattern: %s", (text) => {
  expect(parsePattern(text)).toBeUndefined();
});

test("every message is a pattern, and stays one in another alphabet", () => {
  for (const text of messages) expect(parsePattern(accented(text)), text).toBeDefined();
});

test("what a translation lacks, or has with a fault, is said in English", () => {
  const words = createWords("de", {
    "“{words}” here": "hier „{words}“",
    "It is {n}.": "Es ist {m}.",
    "Broken {n}": "Kaputt {n",
    Empty: "",
  });
  expect(words.say({ text: "“{words}” here", values: { words: "40" } })).toBe("hier „40“");
  expect(words.say({ text: "It is {n}.", values: { n: 3 } })).toBe("It is 3.");
  expect(words.say({ text: "Broken {n}", values: { n: 3 } })).toBe("Broken 3");
  expect(words.say({ text: "Empty" })).toBe("Empty");
  expect(words.say({ text: "constructor" })).toBe("constructor");
});

test("another language has its own plurals, days, lists and numbers", () => {
  const words = createWords("pl", {
    "{n} left": "{n, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}",
    "since {day}": "od {day}",
    "{all}": "{all}",
  });
  expect([1, 3, 5, 22].map((n) => words.say({ text: "{n} left", values: { n } }))).toEqual([
    "1 plik",
    "3 pliki",
    "5 plików",
    "22 pliki",
  ]);
  const since = { text: "since {day}", values: { day: { day: "2026-03-04", form: "long" } } } as const;
  expect(words.say(since)).toBe("od 4 marca 2026");
  expect(words.say({ text: "{all}", values: { all: { list: ["a", "b"], join: "or" } } })).toBe("a lub b");
});

test("a language that nobody knows is spoken as English", () => {
  for (const language of ["", "no such language", "x"]) {
    const words = createWords(language, {});
    expect(words.language).toBe("en");
    expect(words.number(1200)).toBe("1,200");
  }
});
