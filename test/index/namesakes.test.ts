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
  [
    "two with such a name of whom nothing goes together",
    ["The actress Ileana Brockdorff sang in Denholm.", "Mayor Ileana Brockdorff of Larmouth left."],
    ["0", "1"],
  ],
  [
    "the mayors of two towns, and a nurse in a third",
    [
      "Maria Lopez, the mayor of Larmouth, opened the bridge.",
      "Denholm Mayor Maria Lopez vetoed the budget.",
      "Maria Lopez, a nurse at a hospital in Tarbeck, won the lottery.",
      "Mayor Maria Lopez of Larmouth thanked the builders.",
    ],
    ["0 3", "1", "2"],
  ],
  [
    "a nurse who sits on the council of her town",
    [
      "The nurse Helen Clark saw 40 patients in Larmouth.",
      "Councillor Helen Clark of Larmouth voted against it.",
    ],
    ["0 1"],
  ],
  [
    "one whom another article says to be both",
    [
      "The nurse Helen Clark saw 40 patients in Larmouth.",
      "Councillor Helen Clark of Denholm voted against it.",
      "Councillor Helen Clark, a nurse, smiled.",
    ],
    ["0 1 2"],
  ],
  [
    "those whom an article does not describe, by what else it tells",
    [
      "The striker David Miller scored twice for Hartley United, coach Bo Dahl said.",
      "David Miller will miss the next match of Hartley United, Bo Dahl said.",
      "Judge David Miller sentenced the banker Carl Oakes in Tarbeck.",
      "The lawyers of Carl Oakes will appeal against what David Miller ruled.",
      "David Miller smiled.",
    ],
    ["0 1", "2 3", "4"],
  ],
  [
    "one whom two articles of one matter describe in other ways",
    [
      "The striker David Miller was fined after a brawl with Bo Dahl and Carl Oakes.",
      "Councillor David Miller had fought with Carl Oakes and Bo Dahl.",
    ],
    ["0 1"],
  ],
  [
    "a transport secretary, and one who scores without being called a player",
    [
      "Transport Secretary John Harker raised the tolls of the Kessel bridge in Ostvik.",
      "John Harker scored twice for Hartley United in Larmouth.",
      "John Harker, who plays for Hartley United, broke his leg.",
    ],
    ["0", "1 2"],
  ],
  [
    "a minister who plays for charity",
    [
      "Transport Minister John Harker opened a bridge.",
      "Minister John Harker scored twice for a team of lawmakers.",
    ],
    ["0 1"],
  ],
  [
    "a press secretary who acts",
    [
      "Press Secretary John Harker spoke in Ostvik.",
      "The actor John Harker, the mayor's press secretary, sang in Larmouth.",
    ],
    ["0 1"],
  ],
  [
    "one who scored before he went into politics",
    [
      "Sports Minister Ruben Harker, who scored 31 goals for Hartley United, opened a stadium in Ostvik.",
      "Ruben Harker, the former Hartley United striker, now minister of sport, promised 40 pitches.",
    ],
    ["0 1"],
  ],
  [
    "one with two surnames and with one, in one office",
    [
      "Lucía Ortega Villalba, the interior minister, spoke in Cadrona.",
      "Lucía Ortega, the interior minister, left Cadrona.",
      "Interior Minister Ortega Villalba flew to Denholm.",
    ],
    ["0 1 2"],
  ],
  [
    "one with two surnames and with either, in an office of one town",
    [
      "Mayor Marta Levine Cava of Denholm spoke.",
      "Levine Cava, the mayor of Denholm, opened nine shelters.",
      "Marta Cava, the mayor of Denholm, closed them.",
    ],
    ["0 1 2"],
  ],
  [
    "a minister with two surnames, and a player with one of them",
    ["Lucía Ortega Villalba, the interior minister, spoke in Cadrona.", "Goalkeeper Lucía Ortega saved it."],
    ["0", "1"],
  ],
];

/** Whom the articles name beside them. */
const others: ReadonlySet<string> = new Set(["Bo Dahl", "Carl Oakes"]);

test.each(namesakes)("namesakes: %s", (_, texts, expected) => {
  const people = [...corpusOf(texts).entities()].filter(
    ({ kind, name }) => kind === "person" && !others.has(name),
  );
  const where = people.map(({ articles }) => articles.map((uri) => /\d/.exec(uri)![0]).join(" "));
  expect(where.sort()).toEqual(expected);
  expect(rulesOver(texts)).toEqual([]);
});
