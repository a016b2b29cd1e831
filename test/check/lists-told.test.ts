import { describe, expect, it } from "vitest";
import { inEnglish } from "../words/plain";
import { checkerFor, findingsOf } from "./corpus-fixture";

/** The rule's messages for one article. */
function messagesOf(text: string): string[] {
  const articles = new Map([["article.txt", text]]);
  return findingsOf(checkerFor(articles), articles).map(
    ({ rule, message }) => `${rule}: ${inEnglish(message)}`,
  );
}

const ordinal = (...openings: string[]) =>
  openings.map((opening) => `\n\n${opening} the ground is wet.`).join("");

describe("a list in running text of another length than promised", () => {
  it.each([
    [
      "Three candidates, Anna Ruiz, Per Dahl, Ben Okafor and Sofia Ferri, are standing.",
      "“Three candidates” here, but the list has 4.",
    ],
    [
      "Two men, Anna Ruiz, 34, Ben Okafor, 41, and Jonas Lind, 28, appeared in court.",
      "“Two men” here, but the list has 3.",
    ],
    [
      "The three winners are Anna Ruiz, Ben Okafor, Jonas Lind and Sofia Ferri.",
      "“three winners” here, but the list has 4.",
    ],
    [
      "Five countries have signed so far: Norway, Sweden, Finland and Denmark.",
      "“Five countries” here, but the list has 4.",
    ],
    [
      "The minister gave three reasons: (a) the cost, (b) the delay, (c) the weather and (d) the law.",
      "“three reasons” here, but the list has 4.",
    ],
    [
      "The minister made four demands: (1) a bus lane, (2) cheaper tickets and (3) a night bus.",
      "“four demands” here, but the list has 3.",
    ],
    [
      "The union named three reasons for the strike: pay that lags; shifts that change; a canteen that is shut; and a boss who shouts.",
      "“three reasons” here, but the list has 4.",
    ],
    [
      "The panel made four recommendations:\n\na) Close the yard.\nb) Train the staff.\nc) Replace the crane.",
      "“four recommendations” here, but the list has 3.",
    ],
    [
      `There are three reasons.${ordinal("First,", "Second,", "Third,", "Fourth,")}`,
      "“three reasons” here, but the list has 4.",
    ],
    [
      `There are four reasons.${ordinal("First,", "Second,", "Finally,")}`,
      "“four reasons” here, but the list has 3.",
    ],
    [
      "The judges picked the six finalists:\n\n- Salt\n- Harbour\n- Nine Doors\n- Winter\n- Field",
      "“six” here, but the list has 5.",
    ],
  ])("%s", (text, message) => {
    expect(messagesOf(text)).toEqual([`list-count: ${message}`]);
  });
});

describe("no other length", () => {
  it.each([
    "Three candidates, Anna Ruiz, Per Dahl and Ben Okafor, are standing.",
    "Two candidates, including Anna Ruiz, Per Dahl and Ben Okafor, are standing.",
    "Two teams, Anna Ruiz and Per Dahl, and Ben Okafor and Jonas Lind, are left.",
    "After beating two players, Anna Ruiz, Ben Okafor and Jonas Lind celebrated.",
    "One of three winners, Anna Ruiz, Ben Okafor, Jonas Lind and Sofia Ferri saw it.",
    "Two couples, Anna Ruiz, Ben Okafor, Jonas Lind and Sofia Ferri, were on board.",
    "Three couples, Anna and Per Dahl, Ben and Maria Okafor, and Jonas and Eva Lind, were on board.",
    "Three of the five directors, Anna Ruiz, Ben Okafor and Jonas Lind, resigned.",
    "Two banks, Lind, Dahl & Partners and Okafor Brothers, hold the debt.",
    "Three cities, London, Ontario, Paris, Texas, and Athens, Georgia, share a name.",
    "The minister gave three reasons: (a) the cost, (b) the delay and (c) the law.",
    `There are three reasons.${ordinal("First,", "Second,")}`,
    `There are three reasons.${ordinal("First,", "Second,", "Finally,")}`,
    "The town has two schools.\n\nFirst, the old one closed.\n\nSecond, the new one burned.\n\nThird, nobody came.",
    "The judges asked the six finalists for:\n\n- Salt\n- Harbour\n- Nine Doors\n- Winter\n- Field",
  ])("%s", (text) => {
    expect(messagesOf(text)).toEqual([]);
  });
});
