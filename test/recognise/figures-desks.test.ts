import { describe, test } from "vitest";
import { checkFigures } from "./check-figures";

describe("ages behind a noun", () => {
  test("for a person, with its determiner", () => {
    checkFigures("The driver, [34](quantity 34 a), was held. He killed his ex-wife, [38](quantity 38 a).");
    checkFigures('"It was close," said the majority leader, [70](quantity 70 a).');
    checkFigures(
      "Defendant Cole Pratt, [41](quantity 41 a), [5-foot-9](quantity 5.75 [ft_i]) and lean, left.",
    );
    checkFigures("Of the number, [34](number 34), some left.");
  });
  test("by tens, in words and digits", () => {
    checkFigures(
      "A man in his late [twenties](quantity 20..29 a) met a woman in her [50s](quantity 50..59 a).",
    );
    checkFigures("Jazz ruled the twenties.");
  });
  test("from one to another", () => {
    checkFigures("It raises the pension age from [62](quantity 62 a) to [64](quantity 64 a).");
    checkFigures("It fell from [62](number 62) to [64](number 64).");
  });
});

describe("bounds that are none", () => {
  test("depth, innings and sums", () => {
    checkFigures(
      "It lies under [72 metres](quantity 72 m) of water. He worked over [6 2/3](number 6.66666667) innings.",
    );
    checkFigures(
      "Seats cost from [£45](money 45 GBP) plus a [£4](money 4 GBP) fee, well short of the [95%](percent 95 %) asked.",
    );
    checkFigures("It holds under [72 litres](quantity <72 L) of water and [£45](money >=45 GBP) plus.");
  });
  test("but what stands between a number and its scale is one", () => {
    checkFigures(
      "It needs [40-odd billion euros](money ~40000000000 EUR) and [twenty](number ~20)-something aides.",
    );
  });
});

describe("units and shares", () => {
  test("of water, medicine and one of a thing", () => {
    checkFigures(
      "They let out [1,500 cusecs](quantity 1500 [cft_i]/s) and gave [2.5 mg/kg](quantity 2.5 mg/kg).",
    );
    checkFigures(
      "It is [a mile and a quarter](quantity 1.25 [mi_i]) long and [a third](number 0.333333333) cheaper.",
    );
    checkFigures(
      "Barely [12 p.c.](percent 12 %) came back, between [N865 and N905](money 865..905 NGN) per litre.",
    );
    checkFigures(
      "It was [minus 3 to plus 2 degrees](quantity -3..2 deg). The shilling held at [129.20/40](number 129.2..129.4).",
    );
  });
  test("of weight, heat, rates and shares behind a number", () => {
    checkFigures(
      "He weighs [14st 3lb](quantity 14.2142857 [stone_av]); it hit [5 to 10C](quantity 5..10 Cel) ([41-50F](quantity 41..50 [degF])).",
    );
    checkFigures(
      "They cut [a quarter point](percent 0.25 pp), [six](number 6) of one and [half a dozen](number 6) of the other.",
    );
  });
  test("and scores of a line count on both sides", () => {
    checkFigures(
      "Results: Avonby [2](number 2) Hale Town [1](number 1) (ht 1-0); Tulden [0](number 0) Corran [0](number 0).",
    );
  });
  test("and what is told about, or stands over another, has no bound", () => {
    checkFigures("He had no information about [seven](number 7) of them. They fell over one another.");
    checkFigures("Coaches of train 19321 were removed; she won set 1.");
  });
});

describe("ages now and then", () => {
  test("beside a copula or between commas", () => {
    checkFigures("The girl, then [11](quantity 11 a), is now [16](quantity 16 a).");
    checkFigures("The ex-deputy, [36](quantity 36 a), was freed. She is now [16](quantity 16 a).");
    checkFigures("Most were women or under [18](quantity <18 a).");
    checkFigures("The score, then [11](number 11), is now [16](number 16) to their [9](number 9).");
  });
});

describe("money beside money", () => {
  test("a letter for the scale shares its currency", () => {
    checkFigures("Its loss widened to [SEK 88m](money 88000000 SEK) (loss of [71m](money 71000000 SEK)).");
    checkFigures("Sales were [€4bn](money 4000000000 EUR), against [3.1bn](money 3100000000 EUR), its best.");
    checkFigures("Profit was [£12m](money 12000000 GBP), up from [9m](money 9000000 GBP) in the spring.");
    checkFigures(
      "A [£3m](money 3000000 GBP) fund and a [20m](quantity 20 m) pool. It is up from [9m](quantity 9 m).",
    );
  });
  test("yen and francs as the British press writes them", () => {
    checkFigures("It made [Y450bn](money 450000000000 JPY) and [Sfr6.20](money 6.2 CHF). The Y2 bus.");
  });
});

describe("no figures", () => {
  test("houses in a close, and scores that are level", () => {
    checkFigures("Neil Sark, of 9 Orchard Close, and Ann Hale, of 4 Mill Gardens, drew at 5-all.");
  });
  test("and a batsman's runs in brackets are no age", () => {
    checkFigures("Anna Ruiz ([45](number 45)) was bowled; Bo Hale ([52](quantity 52 a)) was jailed.");
  });
});
