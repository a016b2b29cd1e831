import { expect, it } from "vitest";
import { checkerFor, findingsOf } from "./corpus-fixture";

const told = new Map([
  [
    "a.txt",
    "LARMOUTH, March 3, 2026 - Torvik Lines of Larmouth reported a pre-tax profit of 21.6 million pounds for 2025, up 15.2 percent from 19.2 million a year earlier, Ana Pelk said.\n",
  ],
  [
    "b.txt",
    "LARMOUTH, March 4, 2026 - Torvik Lines of Larmouth made a pre-tax profit of 21.6 million pounds for 2025, up 12.5 percent on a year earlier, Ana Pelk said.\n",
  ],
  [
    "c.txt",
    "LARMOUTH, March 4, 2026 - The pre-tax profit of Torvik Lines of Larmouth rose 12.5 percent to 21.6 million pounds for 2025, said Ana Pelk.\n",
  ],
]);

it.each([
  ["two articles agree against it", ["a.txt", "b.txt", "c.txt"], ["12.5 percent", "12.5 percent"]],
  ["one stands against it", ["a.txt", "b.txt"], ["12.5 percent"]],
])(
  "a figure that its own numbers and others' contradict is one finding, which shows both: %s",
  (_, names, shown) => {
    const articles = new Map(names.map((name) => [name, told.get(name)!]));
    const found = findingsOf(checkerFor(articles), articles);
    expect(found.map(({ rule }) => rule)).toEqual(["percent-mismatch"]);
    expect(
      found[0]!.related.map(({ uri, start, end }) => articles.get(uri.slice(-5))!.slice(start, end)),
    ).toEqual(["21.6 million pounds", "19.2 million", ...shown]);
  },
);
