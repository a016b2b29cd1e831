import { expect, test } from "vitest";
import { readArticle } from "../../server/src/link/read-article";
import { createReader } from "../../server/src/link/reader";

const reader = createReader();

const rolesOf = (text: string): string[] =>
  readArticle(reader, "file:///a.txt", text).roles.map((role) => role.text);

test.each([
  ["before the name", "Transport Minister Ines Falk opened the line.", "Transport Minister"],
  ["between commas", "Ines Falk, the transport minister, opened the line.", "transport minister"],
  ["up to a dash", "By Ines Falk, Transport Reporter — April 15, 2026", "Transport Reporter"],
  ["up to a bracket", "Ines Falk, transport minister (since May), opened the line.", "transport minister"],
])("an office %s", (_, text, role) => {
  expect(rolesOf(text)).toEqual([role]);
});
