import { test } from "vitest";
import { checkNames } from "./check-names";

test("who stands behind a rank and before a country is a person, of whatever words", () => {
  checkNames(
    "Men's hammer\n1. [Balint Kisz](person) ([Hungary](place)) 80.40\n2. [Lance Deals](person) ([United States](place)) 79.80",
  );
});

test("a team stands between a rider's country and the time", () => {
  checkNames(
    "1. [Marc Aubrel](person) ([France](place)) [ONCE](organization) 5 hours 41 minutes\n2. [Rico Stauber](person) ([Switzerland](place)) [Mapei](organization) same time",
  );
});

test("what has whole numbers behind its country is a club, but for rounds of golf", () => {
  checkNames(
    "Group B\n[Charleroi](organization) ([Belgium](place)) 9 2 7 11\n[Estudiantes Madrid](organization) ([Spain](place)) 9 4 5 13",
  );
  checkNames("[Peter Curran](person) ([Ireland](place)) 66 69 66 68");
});

test("clubs with a year in their name are taken whole", () => {
  checkNames("[Schalke 04](organization) lost to [1860 Munich](organization) on Saturday.");
  checkNames("He left [Hannover 96](organization) for [TSV 1860 Munich](organization) in May.");
});

test("companies of a diary are companies, of whatever words", () => {
  checkNames(
    "Thursday, August 29\n[Next](organization) - interims\n[Orange](organization) - trading statement\n[Marley](organization) - EGM on the bid",
  );
  checkNames("- [Japan](place) - results of the poll");
});

test("the line of an article's day has its place, whatever club is called like it", () => {
  checkNames(
    "RUGBY LEAGUE - [ST HELENS](organization) HOLD OFF [WIGAN](organization).\n[ST HELENS](place), [England](place) 1996-10-05\n[St Helens](organization) beat [Wigan](organization) 26-21.",
  );
  checkNames("Plant to close.\n[JACKSON](place), [Miss.](place) 1996-10-05\nThe plant will close.");
  checkNames("The trade body met.\nRESULTS 1996-10-05\nIt met in [Newark](place).");
});

test("a side stays one where its scorers stand behind its score", () => {
  checkNames(
    "[LE HAVRE](organization) 2 ([Caveglia](person) 11, [Samson](person) 80) [Guingamp](organization) 2 ([Carnot](person) 40)",
  );
});

test("headings of tables and the words that rows of earnings begin with are no names", () => {
  checkNames(
    "EASTERN DIVISION\nW L T PF PA\n[INDIANAPOLIS](organization) 4 0 0 77 53\n[BUFFALO](organization) 3 1 0 60 58",
  );
  checkNames("Shr $0.46 $0.51\nNet 2,223 2,462\nRevs 35,100 33,900");
});

test("a company is known again by the ordinary word that its name begins with, where it acts", () => {
  checkNames(
    "[Raven](organization) net falls.\n[Raven Industries Inc](organization) reported on Monday. [Raven](organization) makes tank covers.",
  );
  checkNames("[First Union Corp](organization) lost money. First prize went to a raven.");
});

test("the house that an analyst speaks from is no person", () => {
  checkNames('"Copper is weak," said [Martin Hale](person) of [Rudolf Wolff](organization).');
});

test("players by their surname alone are persons all through a match report that says what they did", () => {
  checkNames(
    "The goalkeeper and the striker met the winger. [Pearsbury](person)'s cross was turned in by [Lundquest](person), who headed over. A corner from [Hartnollby](person) was cleared. [Kettlewick](person) had flapped at it. [Lundquest](person) and [Pearsbury](person) left at halftime.",
  );
});

test("players of a line-up set out in rows are persons, there and in the report", () => {
  checkNames(
    "The striker [Tom Hale](person) scored before the goalkeeper and a midfielder were hurt. [Kettlewick](person) was unhappy with [Ruizagal](person).\n\n[Stoke City](organization): [Kettlewick](person); [Tchamadou](person), [Wilmottel](person), [Gibsonley](person), [Bocattin](person); [Pearsbury](person), [Burgeman](person); [Manhoefel](person), [Junhaol](person), [Ruizagal](person); [Brandrethy](person)",
  );
});

test("a club is found again by an ordinary word of its name, where a side can stand", () => {
  checkNames(
    "[Stoke City](organization) beat [Nottingham Forest](organization) after a goalkeeper's error and a striker's goal. [Stoke](organization) boss [Gareth Penhallow](person) was glad. [Forest](organization) thought the midfielder offside. They were beaten by [Forest](organization). Forest fires went on.",
  );
  checkNames("The [Stoke City](organization) coach and striker went to a party. Forest fires burned.");
});

test("players called by a surname alone are persons where one beats another by sets, and then all through the article", () => {
  checkNames(
    "[Korvath](person) beat [Ivanesko](person) 6-4, 6-3 on Tuesday. [Sarvino](person) downed [Brackel](person) ([US](place)) 7-6 (7-3) 6-2. “I slept well,” [Sarvino](person) said.",
  );
  checkNames(
    "[Spain](place) beat [Italy](place) 6-4 6-3. [Leeds](organization) beat [Hull](organization) 6-4.",
  );
});
