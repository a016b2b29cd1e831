import { expect, test } from "vitest";
import { corpusOf, rulesOver } from "./who-is-who";

/** Namesakes with a name that many bear, by the articles in which each stands. */
const namesakes: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "a mayor and a striker",
    [
      "Mayor John Smith opened the pier in Larmouth.",
      "Striker John Smith scored twice for Hartley United.",
      "John Smith, the mayor of Larmouth, thanked the council.",
    ],
    ["0 2", "1"],
  ],
  [
    "a singer and a senator",
    ["Senator Paul Simon spoke in Illinois.", "The singer Paul Simon sang in Denholm.", "Paul Simon smiled."],
    ["0", "1", "2"],
  ],
  [
    "a bishop, a detective and a lawmaker",
    [
      "Bishop Peter Martin prayed in Larmouth.",
      "Detective Peter Martin searched the house.",
      "Peter Martin, a senator, voted against it.",
      "Peter Martin, the bishop of Larmouth, blessed the boats.",
    ],
    ["0 3", "1", "2"],
  ],
  [
    "a nurse who sits on the council, and a lawyer who is a minister",
    [
      "The nurse Helen Clark saw 40 patients.",
      "Councillor Helen Clark voted against it.",
      "The lawyer David Hughes spoke.",
      "Minister David Hughes left.",
    ],
    ["0 1", "2 3"],
  ],
  [
    "a father and a son with other initials",
    ["George H.W. Bush died.", "George W. Bush painted.", "President George W. Bush spoke."],
    ["0", "1 2"],
  ],
  [
    "one with and without initials",
    ["George W. Bush painted.", "George Bush spoke.", "George Walker Bush smiled."],
    ["0 1 2"],
  ],
  [
    "one who is not described everywhere",
    ["Goalkeeper David James left.", "David James saved two penalties.", "James smiled, his wife said."],
    ["0 1 2"],
  ],
  [
    "one who has left a calling for another",
    ["Former footballer John Barnes spoke.", "Senator John Barnes left."],
    ["0 1"],
  ],
  [
    "one with a name that hardly anybody else bears",
    ["The actress Ileana Brockdorff sang.", "Mayor Ileana Brockdorff left."],
    ["0 1"],
  ],
];

test.each(namesakes)("namesakes: %s", (_, texts, expected) => {
  const people = [...corpusOf(texts).entities()].filter(({ kind }) => kind === "person");
  const where = people.map(({ articles }) => articles.map((uri) => /\d/.exec(uri)![0]).join(" "));
  expect(where.sort()).toEqual(expected);
  expect(rulesOver(texts)).toEqual([]);
});
