import { expect, test } from "vitest";
import type { ReportData } from "../../server/src/pages/report/report-data";
import { type Desk, startDesk } from "./desk";

const files = {
  "2026-03-02.txt":
    "Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday. Ruiz spoke at Larmouth City Hall.\n",
  "2026-03-03.txt":
    "Mayor Anna Ruiz promised 60 homes in Harbour Street on Friday, the Larmouth City Hall said.\n",
};

function run<T>(desk: Desk, command: string, argument: object): Promise<T> {
  return desk.client.sendRequest("workspace/executeCommand", {
    command: `factAnnotation.server.${command}`,
    arguments: [argument],
  });
}

test("the report is of what the editor shows now, unsaved changes with it", async () => {
  const desk = await startDesk({ files });
  const ask = () => run<ReportData>(desk, "report", { uri: desk.uri("") });
  const before = await ask();
  expect(before.articles.map(({ path, day }) => [path, day])).toEqual([
    ["2026-03-02.txt", "2026-03-02"],
    ["2026-03-03.txt", "2026-03-03"],
  ]);
  expect(before.people.map(({ name, cells }) => [name, cells.length])).toContainEqual(["Anna Ruiz", 2]);
  expect(before.things[0]?.figures.map(({ words, standing }) => [words, standing])).toEqual([
    ["40", "split"],
    ["60", "split"],
  ]);
  expect(before.conflicts.map(({ rule, sides }) => [rule, sides.length])).toContainEqual([
    "number-conflict",
    2,
  ]);
  await desk.open("2026-03-03.txt", files["2026-03-03.txt"].replace("60", "40"));
  expect((await ask()).conflicts).toEqual([]);
});

test("an article's fact sheet comes in each of its formats", async () => {
  const desk = await startDesk({ files });
  const uri = desk.uri("2026-03-02.txt");
  const ask = async (format?: string) =>
    (await run<{ text: string }>(desk, "factSheet", { uri, format })).text;
  expect(await ask()).toMatch(/^# Fact sheet: 2026-03-02\.txt\n/);
  expect(await ask("csv")).toMatch(/^done,path,line,/);
  expect(await ask("html")).toMatch(/^<!doctype html>/);
  await expect(run(desk, "factSheet", { uri: desk.uri("none.txt") })).rejects.toThrow("no article");
});
