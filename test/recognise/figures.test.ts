import { describe, test } from "vitest";
import { checkFigures } from "./check-figures";

describe("numbers", () => {
  test("in digits, grouped in several ways", () => {
    checkFigures("The city promised [1,200](number 1200) homes and [1.5](number 1.5) parks a head.");
    checkFigures("The fund has [12,34,567](number 1234567) savers in [13 lakh](number 1300000) households.");
    checkFigures("Some say [1 414 021](number 1414021) people live there.");
  });
  test("in words", () => {
    checkFigures("It took [twenty-one](number 21) workers and [three hundred and two](number 302) bricks.");
    checkFigures("About [two and a half million](number ~2500000) trees were planted.");
    checkFigures("They bought [half a dozen](number 6) boats, then [three dozen](number 36) oars.");
    checkFigures("Losses run to [tens of billions](number >10000000000).");
  });
});
