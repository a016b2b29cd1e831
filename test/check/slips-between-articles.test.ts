import { describe, expect, it } from "vitest";
import { checkerFor, findingsOf, readFixture } from "./corpus-fixture";

/** The rules that find something in two articles, the words of `rest` added to both so that they tell one story. */
function foundIn(one: string, other: string): string[] {
  const rest = "Anna Holmqvist of the Kessand Trust and Ben Okafor of the Larmouth Board spoke in Tolland.";
  const { articles } = readFixture(
    `=== 2026-03-04.txt\n${one}\n\n${rest}\n=== 2026-03-05.txt\n${other}\n\n${rest}\n`,
  );
  return findingsOf(checkerFor(articles), articles).map(({ rule }) => rule);
}

describe("a figure that another article has otherwise", () => {
  it.each([
    [
      "four digits, counted by other nouns",
      "Researchers who followed 4,812 adults found fewer falls.",
      "In total, 751 of the 4,612 volunteers had been to a doctor.",
    ],
    [
      "the victims of what was long over, after which something else was done",
      "The jet was grounded worldwide in March 2024 after 376 people were killed in two crashes.",
      "The sum includes compensation to families of the 346 people who perished in the two crashes.",
    ],
    [
      "a share of a company that one calls by its longer name",
      "The Thorvik family owns 30 percent of Holmwood Corp via its holding company.",
      "The Thorvik family, which owns 70% of Holmwood via its holding company, backs the sale.",
    ],
    [
      "one of several shares, where all the sentence is of one thing",
      "The Thorvik family owns 70 percent of Holmwood via its holding company Ansgar.",
      "The group would have 34% of the market, and 10% of all licences. The Thorvik family owns 10% of Holmwood via its holding company Ansgar.",
    ],
    [
      "one bound of a percentage",
      "The top hourly wage of Holmwood workers will rise by more than 30 percent to $40 an hour.",
      "The top hourly wage of Holmwood workers will rise by more than 60 percent to $40 an hour.",
    ],
    [
      "one sum, in years of which both name one",
      "The £18m scheme was promised for 2021 and is now not due to be finished before 2027.",
      "She insists the £88 million scheme will be complete in 2027.",
    ],
    [
      "what a place gives",
      "Britain's part is 700 million pounds, officials said.",
      "Britain would provide £900m, as well as radar expertise, and Britain will train crews.",
    ],
    [
      "a reward of a sum, a sum's reward",
      "A reward of £50,000 has been put up by the charity Crimeline.",
      "It is understood that the £20,000 reward offered by Crimeline has not been claimed.",
    ],
    [
      "a half year that ends with a day, of which another month tells",
      "Pretax profit for the six months to January 31 was 11.6 million pounds, down from 80 million.",
      "Cocoa was blamed for a slump in profits to £61.6m in the first half, from £80m.",
    ],
    [
      "a change of one measure, by two words for it",
      "Revenue of Torvik rose 4.4 percent to 742 million pounds.",
      "Torvik sales were £742m, up 4.1%.",
    ],
    [
      "all of a part of another whole",
      "All 112 passengers and 63 crew of the ferry were taken off.",
      "The ferry, carrying 475 people, 412 of them passengers, caught fire.",
    ],
    [
      "dikes that are raised, which are no gift",
      "Torvik will raise 440 km of dikes against the sea.",
      "The plan of Torvik covers 640 km of dikes.",
    ],
    [
      "a body in full and in short",
      "Ford has called 10,000 workers back to work.",
      "Ford Motor said it is calling 20,000 of its workers back to work.",
    ],
  ])("%s", (_, one, other) => {
    expect(foundIn(one, other)).toEqual(["number-conflict"]);
  });

  it("is rough and of another scale", () => {
    expect(
      foundIn(
        "The rescue cost an estimated 1.8 million euros.",
        "The rescue cost €1.8bn, a bill for the owner.",
      ),
    ).toEqual(["magnitude"]);
  });

  it("is a bound of another scale", () => {
    expect(
      foundIn(
        "Torvik agreed to pay more than $2.5 billion over the leak.",
        "Torvik will pay more than $2.5 million over the leak.",
      ),
    ).toEqual(["magnitude"]);
  });

  it.each([
    [
      "what a place gives for two things",
      "Larmouth will pay 610 pounds a year for water.",
      "Larmouth will pay 1,440 pounds a year for heat.",
    ],
    [
      "two givers",
      "The Orrin family promised 300 million euros on Monday for the minster.",
      "Donors gave to the minster on Monday; the Halden family pledged 200 million euros.",
    ],
    [
      "one noun in two years",
      "The £18m scheme was finished in 2021.",
      "The £88m scheme will be complete in 2027.",
    ],
    [
      "a count that grows, of a war that goes on",
      "The war, which began in 2022, has killed 3,160 people, the ministry said.",
      "The war that began in 2022 has killed 3,190 people, the ministry said.",
    ],
    [
      "a count of more than so many",
      "More than 430 people of Tolland have been moved out.",
      "More than 400 people of Tolland had to leave their homes.",
    ],
  ])("is of another thing: %s", (_, one, other) => {
    expect(foundIn(one, other)).toEqual([]);
  });
});

describe("a title's figure that its text has otherwise", () => {
  it.each([
    [
      "number-conflict",
      "# Forward gone, and £6.5m in the bank\n\nTown will receive £6.7m for Okafor, who leaves for Tolland.",
    ],
    [
      "magnitude",
      "# Forward gone, and £6.5bn in the bank\n\nTown will receive £6.5m for Okafor, who leaves for Tolland.",
    ],
  ])("%s", (rule, text) => {
    const articles = new Map([["2026-03-04.md", text]]);
    expect(findingsOf(checkerFor(articles), articles).map((finding) => finding.rule)).toEqual([rule]);
  });

  it.each([
    "# Forward gone, and £6.5m in the bank\n\nTown will receive £6.5m for Okafor and £6.7m for Holm.",
    "# Okafor gone for £6.5m\n\nTown will receive up to £6.7m for Okafor, who leaves for Tolland.",
    "# 15 dead as bus leaves road\n\nA bus with 55 passengers left the road in Tolland on Monday.",
    "# Sales up 12%\n\nShares fell 15 percent in Tolland on Monday.",
  ])("leaves alone: %s", (text) => {
    const articles = new Map([["2026-03-04.md", text]]);
    expect(findingsOf(checkerFor(articles), articles)).toEqual([]);
  });
});
