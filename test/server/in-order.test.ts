import { expect, test } from "vitest";
import { startDesk } from "./desk";

/** The later its day, the sooner the file's name comes. */
const days = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"];
const paths = days.map((_, at) => `${days.length - at}.txt`);
const says = (day: string): string => `LARMOUTH, ${day} — The bridge will open on 30 February.\n`;

test("articles are checked again in the order of their days, whatever their files are called", async () => {
  const desk = await startDesk({
    files: Object.fromEntries(paths.map((path, at) => [path, says(days[at]!)])),
  });
  for (const path of paths) await desk.diagnostics(path, ([one]) => one?.severity === 2);
  const before = desk.shown.length;
  desk.write(".fact-annotation.json", '{ "rules": { "impossible-date": "information" } }');
  await desk.watched(1, ".fact-annotation.json");
  for (const path of paths) await desk.diagnostics(path, ([one]) => one?.severity === 3);
  expect(desk.shown.slice(before)).toEqual(paths.map((path) => desk.uri(path)));
});
