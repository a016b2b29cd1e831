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

  it("takes no kind of report or sport before a dash for a name", () => {
    checkNames("ATHLETICS - LEADING RESULTS OF THE DAY.");
    checkNames("FILE - [Anna Ruiz](person) speaks in [Geneva](place) on Nov. 2, 2024.");
    checkNames("PRESS DIGEST - [Lebanon](place) - Dec 4.");
    checkNames("UPDATE 2-[Siemens](organization) raises its outlook after a strong quarter");
    checkNames("RPT-COLUMN-[China](place)'s coal imports are a mystery");
    checkNames("Cycling-[Anna Ruiz](person) wins the stage");
  });

  it("takes the stop of a state's short form in", () => {
    checkNames(
      "[LEXINGTON](place), [Ky.](place) ([AP](organization)) — They met in [Nashville](place), [Tenn.](place), on Monday.",
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

  it("knows scores with commas, behind a day, and the fixtures beside them", () => {
    checkNames(
      "[Boston](organization) 4, [Ottawa](organization) 1\nSunday, May 13: [Miami](organization) 95, [Indiana](organization) 86\n[Indiana](organization) at [Miami](organization), 7 p.m.",
    );
    checkNames("[Kansas City](organization) 6 [Toronto](organization) 5 (10 innings)");
    checkNames("[BALTIMORE](organization) 72 63 .533 4 1/2\n[TORONTO](organization) 64 73 .467 13 1/2");
  });

  it("leaves countries places in tables, and a city before a day", () => {
    checkNames("[United States](place) 19 26 26 71\n[Great Britain](place) 10 12 15 37");
    checkNames("[LONDON](place) 1996-08-22\nPrices rose.");
  });

  it("makes clubs of towns that play one another", () => {
    checkNames("[Chicago](organization) beat [Milwaukee](organization) on Friday.");
    checkNames("[St. Louis](organization) beat [Detroit](organization) 7-2 in [St. Louis](place) on Sunday.");
    checkNames("They kept pace with a 34-16 win over [San Francisco](organization).");
    checkNames("[Denver](organization) held off [Houston](organization) 81-77 on Saturday.");
    checkNames("[Italy](place) beat [Spain](place) 2-1 in [Rome](place).");
    checkNames("Officials flew from [Boston](place) to [Detroit](place) and took off for [Chicago](place).");
  });

  it("leaves adjectives with a prefix alone", () => {
    checkNames("The pro-Beijing camp and anti-Trump protesters met in [Taipei](place).");
  });
});
