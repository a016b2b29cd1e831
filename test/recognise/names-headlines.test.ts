import { describe, it } from "vitest";
import { checkNames } from "./check-names";

describe("headlines", () => {
  it("trusts only known names in Title Case", () => {
    checkNames(
      "[Hegseth](person) Pushes for a More Powerful [NATO](organization)\n\n[U.S.](place) Defense Secretary [Pete Hegseth](person) arrived on Monday, and officials welcomed him.",
    );
    checkNames(
      "[Pentagon](organization) Calls for Stronger [NATO](organization) Built on Partnership, Not Dependency",
    );
    checkNames(
      "Seoul Intelligence Suggests [Kim Jong Un](person) Grooming Daughter as Successor".replace(
        "Seoul",
        "[Seoul](place)",
      ),
    );
    checkNames("A Shift in Tone and Spending");
  });

  it("trusts only known names in capitals", () => {
    checkNames("COUNCIL REJECTS HARBOUR PLAN AFTER LONG DEBATE");
    checkNames("[TRUMP](person) MEETS [PUTIN](person) IN [ALASKA](place) AFTER LONG DELAY");
  });

  it("does not take the first word of a sentence for a name", () => {
    checkNames(
      "Speaking before the meeting, she smiled. Hundreds of flights were cancelled. Investments rose.",
    );
    checkNames("Most voters stayed home. Residents complained. Officials did not answer.");
    checkNames("[Macron](person) to [China](place): stay out of the conflict.");
  });
});

describe("wire copy", () => {
  it("reads datelines, sign-offs and captions", () => {
    checkNames("[BRUSSELS](place), Feb 12 ([Reuters](organization)) - Ministers met on Thursday.");
    checkNames(
      "([Reporting by](other) x)".replace(
        "[Reporting by](other) x",
        "Reporting by [Anna Ruiz](person); Editing by [Tom Hale](person)",
      ),
    );
    checkNames(
      "FILE PHOTO: [Anna Ruiz](person) speaks in [Geneva](place), [Switzerland](place), March 3, 2026.",
    );
    checkNames("[Boeing](organization) CEO [Kelly Ortberg](person) said the company would hire.");
  });

  it("takes the capitals before a dash for the place", () => {
    checkNames(
      "[KESSANDVIK](place) — The council met. [PORT HALE](place), [Ohio](place) (Harbour News) - It met again."
        .replace(" [PORT", "\n\n[PORT")
        .replace("Harbour News", "[Harbour News](organization)"),
    );
  });

  it("reads lists and tables", () => {
    checkNames("- [Anna Ruiz](person)\n- [Tom Hale](person)\n- [Geneva](place)\n");
  });
});

describe("results", () => {
  it("makes clubs of the names in lines of scores", () => {
    checkNames("[Avonby](organization) 0 [Liverpool](organization) 2\n[Italy](place) 1 [Spain](place) 1");
  });

  it("leaves adjectives with a prefix alone", () => {
    checkNames("The pro-Beijing camp and anti-Trump protesters met in [Taipei](place).");
  });
});
