import { describe, test } from "vitest";
import { checkFigures } from "./check-figures";

describe("numbers", () => {
  test("in digits, grouped in several ways", () => {
    checkFigures("The city promised [1,200](number 1200) homes and [1.5](number 1.5) parks a head.");
    checkFigures("The fund has [12,34,567](number 1234567) savers in [13 lakh](number 1300000) households.");
    checkFigures("Some say [1 414 021](number 1414021) people live there.");
    checkFigures("The sample held [.08](number 0.08) grains and a score of [-3](number -3).");
  });
  test("grouped by spaces of any width and by apostrophes", () => {
    checkFigures("Here [1\u2009234\u2009567](number 1234567) live in [12\u202f500](number 12500) homes.");
    checkFigures("The [14\u202f200](number 14200)-strong crowd of the [12\u00a0000](number 12000)-seat hall");
    checkFigures(
      "They paid [€1\u202f200](money 1200 EUR), [3\u2009000 euros](money 3000 EUR) or [1\u00a0234,50 euros](money 1234.5 EUR).",
    );
    checkFigures(
      "It made [$10\u00a0million](money 10000000 USD), up [5\u00a0%](percent 5 %), by [40\u202fkm](quantity 40 km).",
    );
    checkFigures(
      "The canton has [1'234'567](number 1234567) people and spent [CHF 12'500](money 12500 CHF).",
    );
  });
  test("in words", () => {
    checkFigures("It took [twenty-one](number 21) workers and [three hundred and two](number 302) bricks.");
    checkFigures("They counted [one hundred and twenty thousand](number 120000) votes twice.");
    checkFigures("The answer was [minus five point five](number -5.5).");
    checkFigures(
      "It took [three-and-a-half](number 3.5) turns, and [twenty million and six](number 20000006) steps.",
    );
  });
  test("with scales, short and long", () => {
    checkFigures("The clip drew [10M](number 10000000) views, then [3.4 million](number 3400000).");
    checkFigures("The mill sold [400m](number 400000000) shares and [1.2bn](number 1200000000) bonds.");
    checkFigures("The scheme covers [6 crore](number 60000000) homes and [two lakh](number 200000) farms.");
  });
  test("by the dozen, and vaguely", () => {
    checkFigures("They bought [half a dozen](number 6) boats, then [three dozen](number 36) oars.");
    checkFigures("Losses run to [tens of billions](number >10000000000).");
    checkFigures(
      "[Hundreds](number >100) came; [several hundred](number >100) stayed; [dozens](number >12) sang.",
    );
  });
  test("as fractions", () => {
    checkFigures("About [two and a half million](number ~2500000) trees were planted.");
    checkFigures(
      "Only [a third](number 0.333333333) of them voted, and [three-quarters](number 0.75) stayed home.",
    );
    checkFigures("[Half](number 0.5) of the harbour froze; [half a million](number 500000) fish died.");
    checkFigures("The board is [10 1/2](number 10.5) or [2½](number 2.5) or [3/4](number 0.75) wide.");
    checkFigures("[One in five](number 0.2) drivers and [three out of four](number 0.75) riders agreed.");
  });
  test("as ratios", () => {
    checkFigures("They won by a [2-to-1](number 2) margin in a 9-to-5 job.");
  });
  test("the word one only where it counts", () => {
    checkFigures("One of them left. No one stayed. The one who sang won, and this one lost.");
    checkFigures("[One](number 1) ferry sank. At least [one](number >=1) man was hurt.");
  });
  test("a half that is no share stays alone", () => {
    checkFigures("In the [first](ordinal 1) half he was half asleep for half an hour.");
  });
});

describe("shares", () => {
  test("in percent", () => {
    checkFigures(
      "It rose [5%](percent 5 %), then [5.5 percent](percent 5.5 %), then [six per cent](percent 6 %).",
    );
    checkFigures("Unemployment stood at [5.4 pc](percent 5.4 %).");
  });
  test("in points", () => {
    checkFigures(
      "Turnout fell [2.4 percentage points](percent 2.4 pp), or [half a percentage point](percent 0.5 pp).",
    );
    checkFigures("The bank raised its rate by [25 basis points](percent 0.25 pp).");
  });
});

describe("money", () => {
  test("by sign", () => {
    checkFigures(
      "It cost [$1.2 billion](money 1200000000 USD), not [€3.4m](money 3400000 EUR) or [£980](money 980 GBP).",
    );
    checkFigures(
      "He paid [A$2.50](money 2.5 AUD), [C$3](money 3 CAD), [HK$10](money 10 HKD) and [R$5](money 5 BRL).",
    );
    checkFigures("A loan of [US $40 million](money 40000000 USD) or [-$5](money -5 USD).");
  });
  test("by code", () => {
    checkFigures(
      "They asked for [EUR 125](money 125 EUR), [USD1.2bn](money 1200000000 USD) or [300 SEK](money 300 SEK).",
    );
  });
  test("in rupees", () => {
    checkFigures("The state gave [Rs 550 crore](money 5500000000 INR) and [Rs. 45 lakh](money 4500000 INR).");
    checkFigures(
      "He has [35 lakh rupees](money 3500000 INR) and [Rs 1 lakh crore](money 1000000000000 INR).",
    );
    checkFigures(
      "Rents are [Rs 10,000-15,000](money 10000..15000 INR) for [1.5-2 lakh](number 150000..200000) homes.",
    );
  });
  test("by name", () => {
    checkFigures("She won [3 million Swiss francs](money 3000000 CHF) and [20,000 won](money 20000 KRW).");
    checkFigures("He owed [10 Canadian dollars](money 10 CAD) and [five million yen](money 5000000 JPY).");
    checkFigures("It lost [hundreds of millions of dollars](money >100000000 USD).");
  });
  test("with the scales of agencies", () => {
    checkFigures(
      "TO PAY UP TO [$410 MLN](money <=410000000 USD), THEN [3.4 BLN RUBLES](money 3400000000 RUB).",
    );
    checkFigures(
      "It lost [5.6 billion crowns](money 5600000000 SEK) or [40 Czech crowns](money 40 CZK). Two crowns fell.".replace(
        "Two",
        "[Two](number 2)",
      ),
    );
  });
  test("in small change", () => {
    checkFigures(
      "Shares gained [34 cents](money 0.34 USD), tea costs [50p](money 0.5 GBP), ink [12¢](money 0.12 USD).",
    );
    checkFigures("It cost [thirteen dollars and forty-five cents](money 13.45 USD).");
  });
  test("not where the code is a word", () => {
    checkFigures("ALL [5](number 5) plans failed, says the COP28 host.");
  });
  test("before a noun", () => {
    checkFigures(
      "A [$200 million](money >=200000000 USD)-plus fund, a [12-cent](money 0.12 USD) fee, a [$98](money 98 USD)-a-share bid.",
    );
  });
  test("in pounds that are paid", () => {
    checkFigures(
      "He was fined [500 pounds](money 500 GBP), and a ticket costs [12.50 pounds](money 12.5 GBP).",
    );
    checkFigures(
      "He weighs [200 pounds](quantity 200 [lb_av]). She paid for [20 pounds](quantity 20 [lb_av]) of tea.",
    );
  });
  test("in pounds of money and of weight", () => {
    checkFigures(
      "They paid [30 million pounds](money 30000000 GBP) for [25 pounds](quantity 25 [lb_av]) of tea.",
    );
  });
});

describe("quantities", () => {
  test("of length, area, mass and volume", () => {
    checkFigures(
      "The [3-inch](quantity 3 [in_i]) pipe runs [10 km](quantity 10 km) across [45 acres](quantity 45 [acr_us]).",
    );
    checkFigures(
      "It holds [2.4 billion gallons](quantity 2400000000 [gal_us]) on [190 km2](quantity 190 km2).",
    );
    checkFigures(
      "They carried [2.1m tonnes](quantity 2100000 t) of sand, [150 micrograms](quantity 150 ug) of salt.",
    );
    checkFigures("It lies [half a mile](quantity 0.5 [mi_i]) away; the wall is [1.8m](quantity 1.8 m) tall.");
  });
  test("of area and volume with hyphens", () => {
    checkFigures(
      "A [2,000-square-foot](quantity 2000 [sft_i]) house with a [300-cubic-metre](quantity 300 m3) tank.",
    );
  });
  test("of speed, power and heat", () => {
    checkFigures("Winds of [120 miles an hour](quantity 120 [mi_i]/h), or [190 km/h](quantity 190 km/h).");
    checkFigures(
      "A [500-megawatt](quantity 500 MW) plant at [38.5C](quantity 38.5 Cel) ([101F](quantity 101 [degF])).",
    );
    checkFigures("Output is [9.5 million barrels per day](quantity 9500000 [bbl_us]/d).");
  });
  test("with broken spacing", () => {
    checkFigures(
      "They hold [18, 000 square kilometers](quantity 18000 km2) and [10 000 euros](money 10000 EUR).",
    );
  });
  test("in two units", () => {
    checkFigures(
      "He is [5 feet 2 inches](quantity 5.16666667 [ft_i]) or [6'2\"](quantity 6.16666667 [ft_i]) tall.",
    );
    checkFigures(
      "The [6-foot-4](quantity 6.33333333 [ft_i]) guard weighs [11 stone 4](quantity 11.2857143 [stone_av]).",
    );
  });
  test("of age", () => {
    checkFigures(
      "The [22-year-old](quantity 22 a) met a man aged [40](quantity 40 a) and Anna Ruiz, [42](quantity 42 a), of Leeds.",
    );
    checkFigures(
      "An [18-month-old](quantity 1.5 a) baby, a girl [nine years old](quantity 9 a), ages [18-34](quantity 18..34 a).",
    );
    checkFigures(
      "The woman, [34](quantity 34 a), and her son, [6](quantity 6 a), fled; he turned [30](quantity 30 a).",
    );
    checkFigures(
      "She was [88](quantity 88 a). He died at [71](quantity 71 a), a man of [25](quantity 25 a) from Leeds.",
    );
    checkFigures("The poet dies in Avonby at [62](quantity 62 a)");
    checkFigures(
      "“I ran,” said Anna Ruiz, [20](quantity 20 a). Kees V., [36](quantity 36 a), and Tom Hale Jr., [44](quantity 44 a), stayed.",
    );
    checkFigures(
      "He was [3](number 3) votes short. The vote was [60](number 60). He met them at [71](number 71) sites.",
    );
    checkFigures("She is in her [40s](quantity 40..49 a) and left at the age of [16](quantity 16 a).");
  });
});

describe("ordinals", () => {
  test("in digits and words", () => {
    checkFigures(
      "The [11th](ordinal 11) hour, the [twenty-fifth](ordinal 25) day and the [third](ordinal 3) term.",
    );
    checkFigures("It was the [second](ordinal 2) round and his [two hundredth](ordinal 200) win.");
  });
  test("not where first is when, not which", () => {
    checkFigures("The agency first reported it. Police first arrived at dawn.");
    checkFigures("It was the [first](ordinal 1) reported case and their [first](ordinal 1) armed guard.");
  });
  test("not where they rank nothing", () => {
    checkFigures("At first it rained. Give me a second. It was first seen at sea. First, we eat.");
    checkFigures("A house in 5th Avenue.");
  });
});

describe("ranges", () => {
  test("with one unit for both ends", () => {
    checkFigures(
      "Between [5 and 10 percent](percent 5..10 %) of staff, or [1,500-2,000](number 1500..2000) jobs.",
    );
    checkFigures(
      "It will cost [$5 to $7 million](money 5000000..7000000 USD) or [$3-4 million](money 3000000..4000000 USD).",
    );
    checkFigures(
      "A range of [10,400 to 16,400 km](quantity 10400..16400 km), for [two or three](number 2..3) crews.",
    );
  });
  test("not from one value to another", () => {
    checkFigures("Shares rose [3 cents](money 0.03 USD) to [45 cents](money 0.45 USD).");
    checkFigures("Sales grew from [10](number 10) to [15](number 15) boats.");
    checkFigures("Rent is cut by [$200](money 200 USD) to [$399](money 399 USD).");
  });
});

describe("bounds", () => {
  test("before", () => {
    checkFigures(
      "More than [30](number >30) boats, fewer than [20](number <20) crews, up to [40](number <=40) nets.",
    );
    checkFigures(
      "At least another [12](number >=12), no more than [5](number <=5), nearly [50](number ~50), some [200](number ~200).",
    );
    checkFigures("Over [90 percent](percent >90 %) paid under [$5](money <5 USD).");
  });
  test("after", () => {
    checkFigures(
      "[500](number >=500) or more came, [50](number ~50) or so left, [20](number ~20)-odd stayed, [60](number >=60)+ sang.",
    );
    checkFigures("It takes [12](number >=12) people or more.");
  });
  test("not in sums", () => {
    checkFigures("It costs [$9.95](money 9.95 USD) plus [$3](money 3 USD) for shipping.");
  });
  test("not where the words mean otherwise", () => {
    checkFigures("The firm will hand over [two](number 2) ports, up to now. It went up to [50](number 50).");
    checkFigures("They met over the next [four](number 4) rounds.");
  });
});

describe("figures as African, Indian and company reports write them", () => {
  test("naira, cedis and losses in brackets", () => {
    checkFigures(
      "The bank lost [N1.3trn](money 1300000000000 NGN), or [N1,420](money 1420 NGN) each, but an N95 mask is no money.",
    );
    checkFigures(
      "Ghana's cedi fell to [GH¢13.5](money 13.5 GHS). The net loss was [$(8.2) million](money -8200000 USD).",
    );
  });
  test("rates of exchange", () => {
    checkFigures("([$1](money 1 USD) = [0.7604 pounds](money 0.7604 GBP))");
  });
  test("ages one behind another", () => {
    checkFigures(
      "She leaves two children aged [four](quantity 4 a) and [seven](quantity 7 a).".replace(
        "two",
        "[two](number 2)",
      ),
    );
  });
  test("in paragraphs all in capitals", () => {
    checkFigures(
      "AN [8.2](number 8.2)-MAGNITUDE QUAKE STRUCK ON TUESDAY, KILLING [FIVE](number 5) PEOPLE, OFFICIALS SAID.",
    );
  });
});
