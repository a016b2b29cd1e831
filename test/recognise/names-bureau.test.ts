import { describe, it, test } from "vitest";
import { checkNames } from "./check-names";

describe("a full name before “Mr.” and its surname", () => {
  it("is a person's, whatever words it has", () => {
    checkNames(
      "[Ormond Twister](person) said that he would stay. The board met. Mr. [Twister](person) left early.",
    );
    checkNames("[Leland Harbor](person), who runs the mill, wept. Ms. [Harbor](person) declined to answer.");
  });

  it("stays a place or a body where it does nothing that persons do", () => {
    checkNames("[Hyde Park](place) was closed. Mr. [Park](person) left early.");
    checkNames("[Marlow Council](organization) said so. Mr. [Hale](person) left.");
  });
});

describe("results", () => {
  it("have seeds and second countries behind players' countries", () => {
    checkNames("[Bruno Salt](person) ([ITA](place) x1) bt [Knut Ravn](person) ([NOR](place) x7) 6-3, 6-4");
    checkNames("[Ole Brandt](person)/[Jan Kisz](person) ([DEN](place)/[POL](place) x2) won 6-2, 6-3");
    checkNames("[Ole Brandt](person) ([DEN](place) 4) bt [Jan Kisz](person) ([POL](place) WC) 7-5, 6-1");
  });

  it("have batsmen with initials, whatever word their surname is", () => {
    checkNames(
      "[India](place) second innings\n[R. Skirt](person) run out 4\n[K. Marrow](person) lbw b [Hale](person) 12\nTotal (for 6 wickets) 344",
    );
  });
});

test("names behind several vessels are theirs", () => {
  checkNames(
    "The trawlers [Marta Lund](other), [Ocean Hope](other) and [Santa Rosa](other) were found off [Oslo](place).",
  );
  checkNames("The tankers [Iran](place) seized are empty.");
});

test("the last of somebody's sons and daughters is a person too", () => {
  checkNames("She is survived by her sons, [Dario](person) and [Leif](person); and two nieces.");
});

test("a generation is no person", () => {
  checkNames("Few of Gen [Z](other) vote, he said.");
});

test("players are persons where they are tackled, saved from or give a pass, also those who are called like a small town", () => {
  checkNames(
    "The winger scored after a low cross. The referee saw the tackle, and the goalkeeper wept.\n\nIt was [Anthony](person)'s low cross. The keeper saved from [Iwobe](person), and there was a lunge at [Tavarik](person).",
  );
});

test("a gang has its name behind it or before what it is", () => {
  checkNames("He denied ties to [Los Pulpos](organization), a gang based in [Trujillo](place).");
});
