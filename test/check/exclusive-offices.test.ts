import { describe, expect, it } from "vitest";
import { checkerFor, findingsOf } from "./corpus-fixture";

function foundIn(one: string, other: string): readonly string[] {
  const articles = new Map([
    ["2026-03-02.txt", one],
    ["2026-03-03.txt", other],
  ]);
  return findingsOf(checkerFor(articles), articles)
    .filter(({ rule }) => rule === "role-conflict")
    .map(({ uri, start, end }) => articles.get(uri.slice(uri.lastIndexOf("/") + 1))!.slice(start, end));
}

describe("two offices that nobody holds at once", () => {
  it.each([
    [
      "of a state",
      "Prime Minister Ines Falk will visit the flooded valley of Norrland.",
      "President Ines Falk spoke of the flooded valley of Norrland.",
      ["President"],
    ],
    [
      "of a company",
      "Per Dahl, chief executive of Lind Foods, said that the plant in Milva would close.",
      "Workers in Milva booed Per Dahl, chief financial officer of Lind Foods.",
      ["chief financial officer of Lind Foods"],
    ],
    [
      "of a company, its finances",
      "Per Dahl, chief executive of Lind Foods, said that the plant in Milva would close.",
      "Workers in Milva booed Per Dahl, finance chief of Lind Foods.",
      ["finance chief of Lind Foods"],
    ],
    [
      "of a court",
      "Judge Sofia Ferri jailed Ben Okafor for the theft at Lind Bank.",
      "Prosecutor Sofia Ferri said that Ben Okafor had stolen from Lind Bank for years.",
      ["Prosecutor"],
    ],
  ])("%s", (_, one, other, found) => {
    expect(foundIn(one, other)).toEqual(found);
  });

  it.each([
    [
      "where the one is taken",
      "Prime Minister Ines Falk won the vote in Norrland and will be sworn in as president.",
      "President Ines Falk spoke in Norrland.",
    ],
    [
      "where it is a club's",
      "Club president Ines Falk opened the stand of Milva Rovers.",
      "Prime Minister Ines Falk watched Milva Rovers.",
    ],
    [
      "where one article gives both",
      "Per Dahl, chief executive and chief financial officer of Lind Foods, spoke in Milva.",
      "Per Dahl, chief financial officer of Lind Foods, spoke in Milva.",
    ],
    [
      "where one article gives both, its finances",
      "Per Dahl, chief executive and finance director of Lind Foods, spoke in Milva.",
      "Per Dahl, finance director of Lind Foods, spoke in Milva.",
    ],
    [
      "where the companies are two",
      "Per Dahl, chief executive of Lind Foods, spoke in Milva.",
      "Per Dahl, chief financial officer of Norbank, spoke in Milva.",
    ],
    [
      "where the articles have nothing else in common",
      "Judge Sofia Ferri jailed Ben Okafor.",
      "Prosecutor Sofia Ferri spoke of bail.",
    ],
  ])("are left alone %s", (_, one, other) => {
    expect(foundIn(one, other)).toEqual([]);
  });
});
