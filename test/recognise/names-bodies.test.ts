import { test } from "vitest";
import { checkNames } from "./check-names";

test("a body whose letters are an ordinary word in small ones", () => {
  checkNames(
    "Talks at the [World Health Organization](organization) ([WHO](organization)) failed. A [WHO](organization) team, who had flown in, left.",
  );
});

test("the fields of a ministry belong to its name, and what follows with an article does not", () => {
  checkNames(
    "The assembly asked the [Ministry of Land, Infrastructure, Transport and Tourism](organization) to stop.",
  );
  checkNames("He wrote to the [Department of Agriculture](organization) and the [NBI](organization) in May.");
});

test("the offices of prosecutors and other officials, and the forces of a people", () => {
  checkNames("The raids were ordered by the [Federal Public Prosecutor's Office](organization) on Monday.");
  checkNames("A report of the [Auditor-General's Department](organization) had warned of it.");
  checkNames("Men of the [South Sudan People's Defence Forces](organization) left the town.");
});

test("things of which there are many, by their letters, are none", () => {
  checkNames("LMVs were halted at [Torvik](place). She asked why PHCs had no doctors.");
});

test("the letters of a country before its dollars are none", () => {
  checkNames("He was freed on US$ 20,000 bail; the flag cost NZ $ 26 million.");
});

test("a town and its utility with “and” between two ordinary words", () => {
  checkNames("He sued the [Karachi Water and Sewerage Corporation](organization) in May.");
  checkNames("[Ashcroft Fire Rescue](organization) came from [Karachi](place) and [Lahore](place).");
});

test("an adjective of bodies that opens the sentence", () => {
  checkNames("[National Council of Canadian Muslims](organization) leaders attended prayers.");
});

test("who leads a party is no part of its name", () => {
  checkNames("The [Liberal Party](organization) of [Salvador Ruiz](person) asked for time.");
});

test("ships and prisons by the letters before their names, and an office that is none", () => {
  checkNames("The [USS Texas](other) met the [HMS Prince of Wales](other) near [Malta](place).");
  checkNames("He spoke by video link from [HMP Doncaster](place) on Monday.");
});

test("seats of a parliament by their number", () => {
  checkNames("The vote in [Sylhet-3](place) was put off by a week.");
  checkNames("[Kanvur](place) Magistrate [Anita Holm](person) agreed.");
});

test("agencies that have no capital", () => {
  checkNames(
    "[Berlin](place) ([dpa](organization)) - A minister told [dpa](organization) that she would go.",
  );
  checkNames("The figures were first seen by [dpa-AFX](organization).");
});

test("offices by their letters and given names cut short stand before persons", () => {
  checkNames("Former CM [Anna Ruiz](person) met MLA [Karim Holm](person).");
  checkNames("He succeeds [Md Habibur Rahman](person) as secretary.");
  checkNames("[Md. Anwar Hossain](person) lost.");
});

test("a nickname between two words that no list knows", () => {
  checkNames('The seat went to [Natthaphong "Teng" Wiriyakul](person) of [Khon Kaen](place) won by a mile.');
});

test("what somebody is the mayor of is a place, whatever no list knows of it", () => {
  checkNames(
    "[Baybay](place) Mayor [Anna Ruiz](person) met [Gifu](place) Gov. [Nobu Holm](person) on Monday.",
  );
  checkNames("The [Plovek](place) Deputy Mayor [Tom Hale](person) spoke first.");
});

test("stations and societies with a number, and courts of appeal by theirs", () => {
  checkNames("She told [News24](organization) that the [11th Circuit](organization) had taken the case.");
});

test("the quarter before a place", () => {
  checkNames("It rained in [East Nusa Tenggara](place) and in [Mid Devon](place) all day.");
});

test("journals with all of their names, and what the brackets of a dateline hold", () => {
  checkNames(
    "The finding appears in [Nature](organization) on Monday and in [Nature Medicine](organization).",
  );
  checkNames("It was published in [The Lancet Neurology](organization), which has few readers.");
  checkNames("[SYDNEY](place) ([Reuters Health](organization)) - People over 60 slept better, doctors said.");
});

test("the wing of a party in brackets, what somebody founded, and the agency of a byline", () => {
  checkNames("A [JD(U)](organization) leader and the [CPI(ML)](organization) walked out.");
  checkNames("[Jan Suraaj](organization) founder [Prashant Holm](person) sat down on Monday.");
  checkNames("By [Anna Ruiz](person), [PA](organization)\nA teenager has pleaded guilty to murder.");
});

test("who is of a body opens a sentence, and who asks opens a line", () => {
  checkNames("Students of the [University of Helsinki](organization) threw stones at police.");
  checkNames(
    "[Anna Ruiz](person) paints.\nQ. [Senghor](person) bought your first canvas?\nA. His wife [Awa](person) did.",
  );
});

test("a body of the United States keeps the country's name, written out", () => {
  checkNames("The [United States Geological Survey](organization) recorded a quake off [Alaska](place).");
});

test("a journal of a subject, with what stands before it", () => {
  checkNames(
    "It appeared in the [Journal of Cardiac Epidemiology](organization) and the [New England Journal of Medicine](organization).",
  );
  checkNames(
    "He edits the [British Journal of General Practice](organization). She read it in the [Journal of Nutrition](organization) and [Reuters](organization) did not.",
  );
  checkNames("He writes for [Annals of the American Thoracic Society](organization) in [Boston](place).");
  checkNames("The journal of [Ben Okafor](person) sold well in the May of 1941.");
});

test("whose owner or parent a company is opens a sentence, and what is made before tax is no name", () => {
  checkNames("Owner [Kestrel Foods](organization) said that parent [Torvik Group](organization) would sue.");
  checkNames("Parent [Torvik Group](organization) would sue. Owner [Maria Holm](person) would not.");
  checkNames("Pretax profit fell. Pre-tax losses grew at [Kestrel Foods](organization).");
});

test("capes and stadiums of the south", () => {
  checkNames("The ship was off [Capo Carbonara](place) on its way to [Cagliari](place).");
  checkNames("They played at the [Estadio do Farol](place) on Sunday.");
});
