import { describe, test } from "vitest";
import { checkFigures } from "./check-figures";

describe("figures of wire copy", () => {
  test("ages in brackets behind persons, and no shirts or seeds", () => {
    checkFigures("Noel Brand ([61](quantity 61 a)), of Riverside Drive, appeared in court.");
    checkFigures(
      "Anna Ruiz ([34](quantity 34 a)) told the court; Tom Hale ([52](quantity 52 a)), who fled, did not.",
    );
    checkFigures("Kees Bakker ([19](quantity 19 a)) died at the scene.");
    checkFigures("Mirra Holm ([12](number 12)), Russia, beat Clara Lund ([31](number 31)), Denmark.");
  });

  test("ages that open a sentence, and no hours", () => {
    checkFigures("He swam early. At [17](quantity 17 a) she won the race.");
    checkFigures("At [91](quantity 91 a), he still walks.");
  });

  test("the numbers of items in one line are none", () => {
    checkFigures(
      "1. Kishane Brand [9.85](number 9.85), 2. Tom Hale [9.91](number 9.91), 3. Li Wei [9.94](number 9.94)",
    );
    checkFigures("Results: 1. Anna Ruiz, 2. Tom Brand, 10. Li Wei");
    checkFigures("1. Velmora [833](number 833) pts, 2. Renko [469](number 469), 3. Brandt [398](number 398)");
  });

  test("what dealers bid and ask", () => {
    checkFigures(
      "The dollar was quoted at [156.82-84 yen](money 156.82..156.84 JPY), from [157.01-11 yen](money 157.01..157.11 JPY).",
    );
    checkFigures("It changed hands at [1.17-18 euros](money 1.17..1.18 EUR).");
  });

  test("units in capitals", () => {
    checkFigures(
      "MAXIMUM SUSTAINED WINDS...[130 MPH](quantity 130 [mi_i]/h)...[215 KM/H](quantity 215 km/h)",
    );
    checkFigures("GUSTS OF [90 KPH](quantity 90 km/h)");
  });

  test("medals are counted and no money", () => {
    checkFigures("She won [two](number 2) golds and [three](number 3) silvers.");
  });
});

describe("figures beside others of their kind", () => {
  test("ages in decades are no years", () => {
    checkFigures("She is in her mid-[30s](quantity 30..39 a); he is in his early [40s](quantity 40..49 a).");
    checkFigures("They died in their late [20s](quantity 20..29 a).");
    checkFigures("Hale turns [30](quantity 30 a) on Monday; Brand is turning [50](quantity 50 a) next year.");
  });

  test("temperatures in both scales", () => {
    checkFigures("Temperatures hit [100 F](quantity 100 [degF]) ([38 C](quantity 38 Cel)).");
    checkFigures("Highs of [35 C](quantity 35 Cel) ([95 F](quantity 95 [degF])) are expected.");
    checkFigures("It fell to [20](number 20) F.");
  });

  test("rupees with the stop of their sign", () => {
    checkFigures(
      "The fine is [Rs.1,500](money 1500 INR), or [Rs. 500](money 500 INR); the loan [Rs.2.5 crore](money 25000000 INR).",
    );
    checkFigures("It cost [$.50](money 0.5 USD).");
  });

  test("numbers that are names'", () => {
    checkFigures("He flew a 787 Dreamliner to the Group of 20 and gave to a 501(c)(3) group.");
  });

  test("the numbers of airliners, and counts", () => {
    checkFigures("The long-range 777 is late, a 787 flew in and 737 jets wait.");
    checkFigures("Boeing pushes back 737 replacement plan");
    checkFigures(
      "The [737](number 737) workers left; [747](number 747) stayed, and the [767](number 767) dead were named.",
    );
  });

  test("won behind a hyphen, and ages that close a sentence", () => {
    checkFigures(
      "It won a [3.2 trillion-won](money 3200000000000 KRW) order, its [3](number 3)-won margin aside.",
    );
    checkFigures("He admitted the killing of Dermot Holm, [44](quantity 44 a). The judge agreed.");
    checkFigures("Police named the dead as Anna Ruiz, [16](quantity 16 a).");
    checkFigures("Ciarán Glynn-Boyd ([27](quantity 27 a)), of Oldpark Avenue, pleaded guilty.");
    checkFigures("Dial [3](number 3) numbers; passcode 4471902.");
  });

  test("the strongest one is no count", () => {
    checkFigures("There were [nine](number 9) shocks, the strongest one at noon and the best one at night.");
  });

  test("fractions of old wires with their scale", () => {
    checkFigures(
      "It paid [$3-1/2 billion](money 3500000000 USD) for [8-1/2 million](number 8500000) shares.",
    );
    checkFigures("The bond rose to [98-1/2](number 98.5).");
  });

  test("set phrases that count nothing", () => {
    checkFigures("A six-figure sum bought the 11th-hour deal, struck at the 11th hour of talks.");
    checkFigures("The [11th](ordinal 11) hour of the siege came.");
  });

  test("temperatures by a letter, below zero and where the weather is told", () => {
    checkFigures("It fell to [minus 12 C](quantity -12 Cel). Lows of [-5 C](quantity -5 Cel) were seen.");
    checkFigures("Highs of [30 C](quantity 30 Cel) and [85 F](quantity 85 [degF]) are likely.");
    checkFigures("Take vitamin [12](number 12) C. Holm said so.");
  });
});
