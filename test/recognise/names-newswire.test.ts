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
