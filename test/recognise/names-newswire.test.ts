import { describe, it } from "vitest";
import { checkNames } from "./check-names";

describe("members of parliaments in wire copy", () => {
  it("have their states behind the letters of their parties, whatever word they look like", () => {
    checkNames(
      "[Tom Hale](person), D-[Mass.](place), and [Anna Torvik](person) (R-[Ind.](place)) voted for it.",
    );
    checkNames("Two voted no: [Hatch](person) (R-[Utah](place)) and [Torvik](person) (D-[W.V.](place)).");
    checkNames(
      "The vote of Sens. [Anna Torvik](person) (R-[Maine](place)) and [Tom Hale](person) decided it.",
    );
  });

  it("lead committees that are named in their titles", () => {
    checkNames(
      "Absent was [National Liberal Senatorial Committee](organization) Chairman [Tom Hale](person) of [Texas](place).",
    );
    checkNames(
      "Former [House Fisheries Committee](organization) Chairman [Tom Hale](person) spoke. Committee Chairman [Anna Torvik](person) did not.",
    );
  });
});

describe("a surname that is a title as well", () => {
  it("belongs to the first name before it", () => {
    checkNames("[Holm](person) walked [Aaron Judge](person) and gave up a hit that scored [Judge](person).");
    checkNames("Judge [Aaron Holm](person) ruled on Monday.");
  });
});

describe("companies called by one ordinary word", () => {
  it("are found where somebody holds their shares, and then wherever they act", () => {
    checkNames(
      "Shares in [Ball](organization) gained 1.4%. [Ball](organization) said it would pay a dividend, and he kicked the ball.",
    );
    checkNames(
      "[Holm Inc](organization) supplies [Target](organization), [Gap](organization) and [Unilever](organization). [Target](organization) said so.",
    );
  });

  it("are none where a word only opens a sentence", () => {
    checkNames("Shares in the firm fell. Target said nothing to anybody. Hostilities, he said, were over.");
  });

  it("go without the trade behind a saint's name", () => {
    checkNames(
      "[St. Holm Medical Inc](organization) agreed to it. [St. Holm](organization) Chief Executive [Tom Hale](person) left.",
    );
  });
});

describe("places, papers and programmes beside other words", () => {
  it("are told by what follows them", () => {
    checkNames(
      "He led the [Pittsburgh](place) company that built it, near the [Ross County](place) courthouse.",
    );
    checkNames("The [Larmouth Times-Enterprise](organization) reported it.");
    checkNames(
      "She told the [BBC](organization)'s [Torvik](other) that the film [Netflix](organization) bought was good.",
    );
    checkNames("The asthma drug [Torvikol](other) was approved. (Photo via [Torvik](organization))");
  });

  it("take in a year before a committee", () => {
    checkNames("The [1922 Committee](organization) met. The 1922 committee report was lost.");
  });

  it("are none of the peoples of a continent", () => {
    checkNames("She bought the North American rights.");
  });
});

describe("baseball", () => {
  it("has pitchers and catchers in the line below the score, and players behind the letter of their place", () => {
    checkNames(
      [
        "[Torvik](person) homered for the [Tigers](organization) in the ninth inning, and the pitcher lost the game by a run in the playoff season.",
        "[Tigers](organization): C [Anna Holm](person) took batting practice.",
        "[Castellen](person), [Vargas](person) (7) and [Garverick](person); [Sokolow](person), [Torvik](person) (8) and [Dingley](person). W_[Vargas](person) 4-1.",
      ].join("\n"),
    );
  });
});
