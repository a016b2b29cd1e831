import { describe, test } from "vitest";
import { checkFigures } from "./check-figures";

describe("two ends of one figure", () => {
  test("that stand after “from” share the scale and the unit of the second", () => {
    checkFigures("It costs from [$5](money 5000000 USD) to [$7 million](money 7000000 USD).");
    checkFigures("It rose from [20](percent 20 %) to [30 percent](percent 30 %).");
    checkFigures("It grew from [three](number 3000000) to [five million](number 5000000).");
  });
  test("but for what began smaller, and for years", () => {
    checkFigures("It grew from [900](number 900) to [1.2 million](number 1200000) users.");
    checkFigures("It grew from [two](number 2) to [40 million](number 40000000) users.");
    checkFigures("It fell from [$9](money 9 USD) to [$7 million](money 7000000 USD).");
  });
  test("share the scale whatever their grouping", () => {
    checkFigures("It spends [Rs 2,000-2,500 crore](money 20000000000..25000000000 INR).");
    checkFigures(
      "It spends [$5-7m](money 5000000..7000000 USD) a year, or [¥30–35bn](money 30000000000..35000000000 JPY).",
    );
  });
  test("behind “by” are a range where one of them lacks its unit, and no fall to a level", () => {
    checkFigures("It will cool by [6 to 8 degrees](quantity 6..8 deg).");
    checkFigures(
      "It fell by [3](number 3) to [45](number 45), by [2](number 2) to [38 percent](percent 38 %).",
    );
  });
});

describe("ratios", () => {
  test("without hyphens are the first by the second", () => {
    checkFigures("They outnumber us by [2 to 1](number 2).");
    checkFigures("Decliners beat gainers [3 to 1](number 3) on the main board.");
    checkFigures("A ratio of [three to one](number 3) is usual.");
  });
  test("but scores, ranges and changes are none", () => {
    checkFigures("They won [2](number 2) to [1](number 1) on Monday.");
    checkFigures("They need [2 to 3](number 2..3) more votes.");
    checkFigures("The share fell [3](number 3) to [1](number 1).");
  });
  test("of a part to its whole", () => {
    checkFigures(
      "[Two in five](number 0.4) buyers, [one-in-three](number 0.333333333), [one of every four](number 0.25).",
    );
    checkFigures(
      "Sales to [two in five](number 0.4) buyers fell; only [one in 20](number 0.05) over-[65s](quantity >65 a) came.",
    );
    checkFigures(
      "She took [two](number 2) in [five](number 5) overs, he [three](number 3) in [four](number 4) games.",
    );
  });
});

describe("numbers with more behind them", () => {
  test("of a millionth visitor and of a millionth part", () => {
    checkFigures(
      "The [one-millionth](ordinal 1000000) visitor came, then its [10-millionth](ordinal 10000000) car.",
    );
    checkFigures("A [one-millionth of a gram](quantity 0.000001 g) is enough.");
  });
  test("folds", () => {
    checkFigures("It rose [threefold](number 3), a [10](number 10)-fold, a [hundredfold](number 100) rise.");
  });
  test("with a bound or a share between number and unit", () => {
    checkFigures("Up from [70-odd percent](percent ~70 %), by [0.1 of a percentage point](percent 0.1 pp).");
    checkFigures("It hopes for [a quarter-point](percent 0.25 pp) cut.");
  });
  test("beside a fraction that is another's", () => {
    checkFigures("The average is [20.1](number 20.1) and [three quarters](number 0.75) of them agree.");
    checkFigures("He has [two and three quarters](number 2.75) left.");
  });
  test("in two groups of thousands, in money", () => {
    checkFigures("Grants rise to [R2 400](money 2400 ZAR).");
  });
  test("of pence and cents with a decimal", () => {
    checkFigures("Petrol is [134.8p](money 1.348 GBP) here and [199.9c](money 1.999 USD) there.");
  });
  test("below nought, in brackets", () => {
    checkFigures("Steel ([-2.1%](percent -2.1 %)) led; it had [14](number 14) ([-3](number -3)).");
  });
  test("behind “up to” where something moves up to a level", () => {
    checkFigures("Inflation picked up to [4.9%](percent 4.9 %), not up to [5%](percent <=5 %).");
  });
  test("of magnitude and of trade", () => {
    checkFigures("The magnitude-[6.1](number 6.1) quake hit; it sold [264,000 MT](quantity 264000 t).");
    checkFigures("It was [150 mg/dL](quantity 150 mg/dL) after [50 nanoseconds](quantity 50 ns).");
  });
});

describe("ages", () => {
  test("of groups, with their bound", () => {
    checkFigures(
      "Children under [10](quantity <10 a) ride free; [a third](number 0.333333333) of them under [15](quantity <15 a), he said.".replace(
        "a third",
        "[a third](number 0.333333333)",
      ),
    );
    checkFigures(
      "Over-[65s](quantity >65 a) and under-[16s](quantity <16 a) pay less; the England Under-21s won.",
    );
  });
  test("at the stages of a life", () => {
    checkFigures("She left school at [15](quantity 15 a) and married at [19](quantity 19 a).");
    checkFigures("A girl of [six](quantity 6 a) was saved. The median age is [20.1](quantity 20.1 a).");
  });
  test("behind an office and a name that close a sentence", () => {
    checkFigures("“We see growth,” said finance chief Dora Quill, [54](quantity 54 a).");
  });
});

describe("numbers that count nothing", () => {
  test("seeds, shirts and tie-breaks", () => {
    checkFigures("Mina Sorel (3) beat Anna Ruzicka [12] 6-4 3-6 7-6(8) and 7-6 (5).");
    checkFigures("Kees Bakker ([19](quantity 19 a)) died at the scene.");
    checkFigures("Labour ([31](number 31)), Greens ([6](number 6)).");
  });
  test("citations of laws and their parts", () => {
    checkFigures("Under 18 U.S.C. § 1343, 42 USC 1983, 29 C.F.R. 1910.134 and 410 U.S. 113 he is liable.");
    checkFigures("Section 318(4) and Article 19(1)(a) apply.");
  });
  test("books, jerseys, isotopes, a musician and a studio", () => {
    checkFigures("ISBN 0 19 852663 6 tells of plutonium 239 and jersey 23.");
    checkFigures("They saw 50 Cent at 20th Century Studios.");
  });
  test("shirts in words, a programme, places on the globe", () => {
    checkFigures("The number nine shirt, the number two seed, at 51°30′N 0°7′W, 34.1°S and 51° 30′ N.");
    checkFigures("It was [34.1°](quantity 34.1 deg) at noon.");
  });
  test("but polls have counts behind the names", () => {
    checkFigures("Reform [11](number 11) ([-3](number -3)) trails.");
  });
});

describe("counts and amounts of many desks", () => {
  test("that fall by one figure to another", () => {
    checkFigures("Headcount fell by close to [2,000](number ~2000) to [46,100](number 46100).");
  });
  test("of cents of another country", () => {
    checkFigures("The dollar bought [US65.2c](money 0.652 USD), more than [US64 cents](money >0.64 USD).");
  });
  test("of what is talked over, and of what they could top", () => {
    checkFigures(
      "He was held over a [$5 million](money 5000000 USD) deal, over a [R27,6-million](money 27600000 ZAR) tender.",
    );
    checkFigures(
      "The bill could top [$3 million](money >3000000 USD); he asks for over [a million](number >1000000).",
    );
  });
  test("in two groups before what they count", () => {
    checkFigures("Some say [345 857](number 345857) pupils passed.");
    checkFigures("Ajax [10](number 10) [200](number 200)");
  });
  test("that are a bowler's, an act's, a level's", () => {
    checkFigures("Rabada took 4/32 under Act 12 and drank [3/4](number 0.75) of it.");
    checkFigures("A level [two and a half](number 2.5) times the limit, but level two.");
  });
  test("at the end of a sentence", () => {
    checkFigures("Sales were up [25 pct](percent 25 %). Power use hit a peak.");
  });
  test("of pence, won and parts of units", () => {
    checkFigures("Shares rose to [612.5p](money 6.125 GBP) and [1,250p](money 12.5 GBP), in 1080p.");
    checkFigures(
      "It ended [4.3 won](money 4.3 KRW) up. Cells [a thousandth of a millimetre](quantity 0.001 mm) wide.",
    );
  });
  test("that are ages", () => {
    checkFigures("“At [74](quantity 74 a) I had stopped waiting,” she said.");
    checkFigures("The youngest was [4](quantity 4 a) and the oldest [86](quantity 86 a).");
    checkFigures(
      "Noel Brack, now [71](quantity 71 a), was released with [two](number 2) men aged [38](quantity 38 a) and [51](quantity 51 a) over a theft.",
    );
  });
});

describe("pesos", () => {
  test("are more than a place on the grid", () => {
    checkFigures(
      "He was P3, and will start in P12. It costs [P500](money 500 PHP), or [P1.5](money 1.5 PHP) a piece.",
    );
  });
});

describe("the code of a share", () => {
  test("is no figure", () => {
    checkFigures("The jet of Harva Airlines (600115.SS) crashed, and [12](number 12) died.");
  });
});

describe("a place in a row", () => {
  test("has no bounds", () => {
    checkFigures("He won over [third](ordinal 3) seed Anna Holm.");
  });
});
