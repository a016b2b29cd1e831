import { describe, it } from "vitest";
import { checkNames } from "./check-names";

describe("persons told by what stands beside them", () => {
  it("are somebody's kin, whatever word they are called by", () => {
    checkNames("His wife, [Opal](person), said so. He leaves a son, [Ferd](person); all miss him.");
    checkNames("Her father, a Catholic, said so. His brother, however, did not.");
  });

  it("have small words of East Africa in their names", () => {
    checkNames("Kenyan President [Daniel arap Holm](person) met [Tabu wa Torvik](person).");
  });

  it("are called Per where they speak first", () => {
    checkNames("[Per Dahl](person) said so. Per capita, he said, it is less.");
  });

  it("reported from somewhere, as places are where they did", () => {
    checkNames(
      "[Tom Hale](person) won.\n\n[Peipert](person) reported from [Oslo](place). [Anna Ruiz](person) in [Orchard](place) contributed.",
    );
    checkNames("They were bound for [Orchard](place) by train. An orchard in bloom, he said.");
  });

  it("score in brackets behind either side", () => {
    checkNames(
      "[St Pauli](organization) 0 [Werder Bremen](organization) 3 ([Bode](person) 20th, 77th). 0-2.",
    );
  });
});

describe("places told by what stands beside them", () => {
  it("are struck", () => {
    checkNames("Rebels looted [Opalika](place) and shelled [Walitale](place) before dawn.");
  });

  it("are wards of councillors", () => {
    checkNames(
      "Cllr [Tom Hale](person) (Lab, [Mill Ward](place)) and Cllr [Anna Ruiz](person) (Con, [Thornhulme East](place)) agreed.",
    );
  });

  it("have papers and councils", () => {
    checkNames(
      "A road round [Thornhulme](place) was approved. The [Thornhulme Gazette](organization) said so. [Thornhulme](place) is small.",
    );
  });

  it("are no town where somebody has made something", () => {
    checkNames("She appeared in [Satyajit Ray](person)'s film.");
  });
});

describe("bodies told by what belongs to their names", () => {
  it("are of a nation", () => {
    checkNames("[Natural England](organization) agreed, [Cricket Australia](organization) did not.");
    checkNames("He loves cricket. [Australia](place) won.");
  });

  it("are stations and networks", () => {
    checkNames("She told [KRDX-TV](organization) so.");
    checkNames("He told [WXYZ-FM](organization) so, pre-TV.");
  });

  it("are papers, museums and movements of several pieces", () => {
    checkNames("He told [The Times of India](organization) so.");
    checkNames("The [Larmouth Museum and Art Gallery](organization) opened.");
    checkNames(
      "The [Alliance of Democratic Forces for the Liberation of Congo](organization) took the town.",
    );
  });

  it("are no index that closes", () => {
    checkNames("In [Tokyo](place) the [Nikkei](other) closed lower.");
  });
});

describe("towns in tables and reports of games", () => {
  it("are sides in standings, the leader with its dash too", () => {
    checkNames(
      "Standings:\n\n[MIAMI](organization) 29 11 .725 -\n[SEATTLE](organization) 29 12 .707 1/2\n[WASHINGTON](organization) 20 19 .513 8 1/2",
    );
  });

  it("are sides that were held to so much", () => {
    checkNames(
      "Clara Holm had 30 points and 12 rebounds in overtime and held [Toronto](organization) to 14 in the playoff. [San Antonio](organization) has lost eight straight.".replace(
        "Clara Holm",
        "[Clara Holm](person)",
      ),
    );
  });

  it("are counties that play cricket, and no counties where something is", () => {
    checkNames(
      "[Kent](organization) piled up 481 for nine wickets in 98 overs against [Hampshire](organization). [Somerset](organization) were bowled out in [Essex](place).",
    );
    checkNames("[Kent](place) piled up debts. He lives in [Somerset](place).");
  });
});
