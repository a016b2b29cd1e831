import { describe, expect, it } from "vitest";
import { inEnglish } from "../words/plain";
import { checkerFor, findingsOf } from "./corpus-fixture";

/** Rule and words of what is found in an article of March 4, 2026. */
function foundIn(text: string): string[] {
  const articles = new Map([["2026-03-04.txt", text]]);
  return findingsOf(checkerFor(articles), articles).map(
    ({ rule, message }) => `${rule}: ${inEnglish(message)}`,
  );
}

describe("an age that comes these days, and one with which a sentence begins", () => {
  it.each([
    [
      "Anna Ruiz turns 50 on Saturday. Ruiz, born on 4 May 1970, lives in Leeds.",
      "Anna Ruiz, born 4 May 1970, is 55 on March 4, 2026, not 50.",
    ],
    [
      "Sofia Ferri, 24, won on Tuesday.\n\nAt 22, Sofia Ferri is the youngest runner in the team.",
      "Sofia Ferri is 22 here and 24 in another passage.",
    ],
  ])("%s", (text, message) => {
    expect(foundIn(text)).toEqual([`age-mismatch: ${message}`]);
  });

  it.each([
    "Anna Ruiz turns 50 on Saturday. Ruiz, born on 7 March 1976, lives in Leeds.",
    "Per Strand, 72, succeeds Ola Strand, 70, his brother.",
    "Anna Ruiz, 49, lives in Leeds. Ruiz turns 50 on Saturday.",
    "Sofia Ferri, 24, won on Tuesday. At 22, Sofia Ferri had broken her leg.",
    "Sofia Ferri, 24, won on Tuesday. At 30, Sofia Ferri will retire.",
    "Sofia Ferri, 24, won on Tuesday. At 22, Sofia Ferri won her first title.",
  ])("%s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

it.each([
  "Anna Ruiz, a 73-year-old former finance minister, won the vote. Former finance minister Ruiz said she was glad.",
  "Health Minister Sofia Ferri, standing in for the interior minister, signed the order.",
])("is no other office: %s", (text) => {
  expect(foundIn(text)).toEqual([]);
});
