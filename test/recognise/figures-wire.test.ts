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
