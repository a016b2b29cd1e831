import { expect, test } from "vitest";
import { isSameOffice, officeKey, toOffice } from "../../server/src/link/offices";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();

const rolesOf = (text: string): string[] =>
  readArticle(reader, "file:///a.txt", text).roles.map((role) => role.text);

test.each([
  ["before the name", "Transport Minister Ines Falk opened the line.", "Transport Minister"],
  ["between commas", "Ines Falk, the transport minister, opened the line.", "transport minister"],
  ["behind an age", "Ines Falk, 52, the transport minister, opened the line.", "transport minister"],
  ["up to a dash", "By Ines Falk, Transport Reporter — April 15, 2026", "Transport Reporter"],
  ["up to a bracket", "Ines Falk, transport minister (since May), opened the line.", "transport minister"],
])("an office %s", (_, text, role) => {
  expect(rolesOf(text)).toEqual([role]);
});

test.each([
  ["the mayor", "The mayor, Anna Ruiz, said no.", ["mayor"]],
  ["a company's chairman", "The company's chairman, Bo Lind, said no.", ["chairman"]],
  ["its chairman, at the end", "The mill thanked its chairman, Bo Lind.", ["chairman"]],
  ["a secretary of state", "The secretary of state, Ines Falk, said no.", ["secretary of state"]],
  ["the head of a body", "The head of the council, Ines Falk, said no.", ["head of the council"]],
  ["a trade", "The pollster, Anna Ruiz, said no.", ["pollster"]],
  ["a body", "The council, Anna Ruiz said, is late.", []],
  ["a body between commas", "The council, Anna Ruiz, is late.", []],
  ["no closing comma", "To the mayor, Anna Ruiz said no.", []],
  ["a list", "The mayor, Anna Ruiz, and Bo Lind said no.", []],
  ["somebody else's office", "The wife of the mayor, Anna Ruiz, said no.", []],
  ["no article", "Unlike mayor, Anna Ruiz, said no.", []],
])("an office before a comma: %s", (_, text, roles) => {
  expect(rolesOf(text)).toEqual(roles);
});

test("a former office before a comma", () => {
  const { roles } = readArticle(reader, "file:///a.txt", "The former mayor, Anna Ruiz, said no.");
  expect(roles.map(({ text, status }) => [text, status])).toEqual([["mayor", "former"]]);
});

test.each([
  ["Defense Secretary Ines Falk spoke.", "Ines Falk, the secretary of defence, left.", true],
  ["Defence minister Ines Falk spoke.", "Ines Falk, the minister of defense, left.", true],
  ["Secretary of War Ines Falk spoke.", "Ines Falk, the secretary of defense, left.", false],
])("one office or two: %s %s", (one, other, isOne) => {
  const { roles } = readArticle(reader, "file:///a.txt", `${one} ${other}`);
  expect(roles).toHaveLength(2);
  expect(isSameOffice(roles[0]!.office, roles[1]!.office)).toBe(isOne);
});

test.each([
  [
    "a clause on who holds it",
    "Ines Falk, who became transport minister in May, left.",
    ["transport minister"],
  ],
  ["a clause on who serves", "Ines Falk, who is now the mayor, left.", ["mayor"]],
  ["a clause on what was", "Ines Falk, who was mayor when the bridge fell, left.", []],
  ["a clause on something else", "Ines Falk, who became the mayor's neighbour, left.", []],
  [
    "an abbreviation inside",
    "Ines Falk, head nurse at St. Anne's Hospital, left.",
    ["head nurse at St. Anne's Hospital"],
  ],
  [
    "a company's chief",
    "Ruth Ames, chief executive of Harlan Mills, left.",
    ["chief executive of Harlan Mills"],
  ],
  ["somebody else's aide", "Bo Lind, an aide to Mayor Anna Ruiz, left.", ["Mayor"]],
  ["somebody's wife", "Bo Lind, the husband of Mayor Anna Ruiz, left.", ["Mayor"]],
  ["a harbour master", "Bo Lind, the harbour master of Larmouth, left.", ["harbour master of Larmouth"]],
  ["a calling before the name", "The striker Bo Dahl scored.", ["striker"]],
  ["a former calling", "Former goalkeeper Bo Dahl left.", ["goalkeeper"]],
  ["a noun that is a verb", "She will coach Bo Dahl next year.", []],
  [
    "a title in another tongue",
    "Bo Dahl, Verteidigungsminister in Berlin, left.",
    ["Verteidigungsminister in Berlin"],
  ],
])("what somebody is: %s", (_, text, roles) => {
  expect(rolesOf(text)).toEqual(roles);
});

test.each([
  ["Police Commissioner", "commissioner of police"],
  ["CEO", "chief executive"],
  ["CFO", "Chief Financial Officer"],
  ["Minister for Health", "Health Minister"],
  ["Secretary of the Treasury", "Treasury Secretary"],
  ["Defense Secretary", "Verteidigungsminister"],
  ["Secretary of Defense", "defence minister"],
  ["ministre de la Défense", "defence minister"],
  ["Congresswoman", "congressman"],
  ["Secretary-General", "secretary general"],
  ["Vice-President", "vice president"],
  ["Premier", "Prime Minister"],
  ["Chairwoman", "chair"],
])("one role in two wordings: %s and %s", (one, other) => {
  const [a, b] = [one, other].map((title) => toOffice(title, () => false)!);
  expect(officeKey(a!)).toBe(officeKey(b!));
});

test.each([
  ["Secretary of War", "Secretary of Defense"],
  ["Minister of State", "Secretary of State"],
  ["Deputy Finance Minister", "Finance Minister"],
  ["Shadow Chancellor", "Chancellor"],
  ["Interior Minister", "Foreign Minister"],
  ["Vice President", "President"],
])("two roles: %s and %s", (one, other) => {
  const [a, b] = [one, other].map((title) => toOffice(title, () => false)!);
  expect(officeKey(a!)).not.toBe(officeKey(b!));
});

test.each([
  ["Tom Bell, mayor-elect of Denholm, left.", "elect"],
  ["Tom Bell, previously the mayor of Denholm, left.", "former"],
  ["Tom Bell, formerly mayor of Denholm, left.", "former"],
  ["Caretaker Prime Minister Tom Bell left.", "acting"],
  ["Prime Minister-designate Tom Bell left.", "elect"],
  ["The late mayor Tom Bell was mourned.", "former"],
  ["Ex-mayor Tom Bell left.", "former"],
  ["Tom Bell, the then-mayor, left.", "former"],
  ["Tom Bell, the acting mayor, left.", "acting"],
  ["Former President Oskar Lind spoke.", "former"],
  ["Acting President Oskar Lind spoke.", "acting"],
  ["Then-President Oskar Lind spoke.", "former"],
  ["President-elect Oskar Lind spoke.", "elect"],
  ["President Oskar Lind spoke.", "current"],
])("the status of an office: %s", (text, status) => {
  const { roles } = readArticle(reader, "file:///a.txt", text);
  expect(roles.map((role) => role.status)).toEqual([status]);
});

const timesOf = (
  text: string,
): readonly (readonly [string, string, string | undefined, string | undefined])[] =>
  readArticle(reader, "file:///a.txt", `OSLO, April 2, 2026 - ${text}`).roles.map(
    ({ text: role, status, time }) => [role, status, time?.from, time?.until] as const,
  );

test.each([
  [
    "who was minister",
    "Anna Ruiz, who was mayor of Larmouth from 2015 to 2019, wept.",
    ["mayor of Larmouth", "former", "2015", "2019"],
  ],
  [
    "until",
    "Lena Falk, foreign minister until March, left.",
    ["foreign minister", "current", undefined, "2026-03"],
  ],
  [
    "since",
    "Lena Marsh, finance minister since 2021, spoke.",
    ["finance minister", "current", "2021", undefined],
  ],
  [
    "became",
    "Lena Marsh, who became finance minister in 2021, spoke.",
    ["finance minister", "current", "2021", undefined],
  ],
  [
    "between commas",
    "Ida Holt, the justice minister from 2012 to 2016, came.",
    ["justice minister", "current", "2012", "2016"],
  ],
  [
    "in brackets behind the name",
    "Finance Minister Eva Lund (2015–2019) came.",
    ["Finance Minister", "current", "2015", "2019"],
  ],
  ["of the sentence", "In 2019, then-Mayor Anna Ruiz opened the line.", ["Mayor", "former", "2019", "2019"]],
  ["at its end", "Mayor Anna Ruiz opened the line in 2017.", ["Mayor", "current", "2017", "2017"]],
  [
    "of these days",
    "Mayor Anna Ruiz opened the line on March 30.",
    ["Mayor", "current", undefined, undefined],
  ],
  ["not said", "Mayor Anna Ruiz opened the line.", ["Mayor", "current", undefined, undefined]],
])("when an office is held: %s", (_, text, role) => {
  expect(timesOf(text)).toEqual([role]);
});

test("the minister of justice is a minister", () => {
  expect(officeKey(toOffice("justice minister", () => false)!)).toBe(
    officeKey(toOffice("Minister of Justice", () => false)!),
  );
});
