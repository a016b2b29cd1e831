import { expect, test } from "vitest";
import type { Runtime } from "../../server/src/protocol/runtime";
import { startDesk } from "./desk";

/** Each speaks for a town of their own; the other spelling stands in one article of the four. */
const mayors = [
  ["Annabel Ruizmond", "Annabel Ruizmont", "Larmouth"],
  ["Tobias Kestergard", "Tobias Kestergart", "Ostholm"],
  ["Philippa Wolverham", "Philippa Wolwerham", "Pellbridge"],
  ["Cornelius Abernath", "Cornelius Abernoth", "Dunmarsh"],
  ["Rosalind Trevanion", "Rosalind Trevanian", "Quillford"],
  ["Bartholomew Esterhaz", "Bartholomew Esterhas", "Hexcombe"],
  ["Gwendolyn Marchbanks", "Gwendolyn Marchbangs", "Wickstead"],
  ["Leopold Quastenberg", "Leopold Quastenburg", "Norbeach"],
] as const;

const paths = (town: string): readonly string[] => [1, 2, 3].map((day) => `${town}/${day}.txt`);
const slipOf = (town: string): string => `${town}/slip.txt`;
const says = (name: string, town: string, day: number): string =>
  `${town.toUpperCase()}, March ${day}, 2026 — Mayor ${name} opened the ${town} Harbour Bridge. It was windy.\n`;

const files = Object.fromEntries(
  mayors.flatMap(([right, wrong, town]) => [
    ...paths(town).map((path, at) => [path, says(right, town, at + 2)]),
    [slipOf(town), says(wrong, town, 5)],
  ]),
);
const others = mayors.flatMap(([, , town]) => paths(town));
const slips = mayors.map(([, , town]) => slipOf(town));

test("when many files change at once all are read before what that changes is shown, once, and of the open article first", async () => {
  let pauses = 0;
  let goOn = () => {};
  let isHeld = false;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const last = others.at(-1)!;
  const desk = await startDesk({
    files,
    runtime: (runtime: Runtime) => ({
      ...runtime,
      // However short the pause after which findings are shown, one file keeps the others waiting.
      startTimer: (milliseconds, run) =>
        runtime.startTimer(Math.min(milliseconds, 5), () => {
          if (isHeld) pauses++;
          run();
        }),
      readFile: async (uri, limit) => {
        if (isHeld && uri.endsWith(last)) await held;
        return runtime.readFile(uri, limit);
      },
    }),
  });
  const open = slips[5]!;
  await desk.open(open, files[open]!);
  for (const slip of slips) await desk.diagnostics(slip, (found) => found.length === 1);
  await desk.client.sendRequest("workspace/symbol", { query: "mayor" });
  const before = new Map(Object.keys(files).map((path) => [path, desk.count(path)]));
  const sent = (path: string): number => desk.count(path) - before.get(path)!;

  isHeld = true;
  for (const [, wrong, town] of mayors)
    paths(town).forEach((path, at) => void desk.write(path, says(wrong, town, at + 2)));
  await desk.watched(2, ...others);
  // Requests are answered meanwhile.
  const isQuiet = () => slips.every((slip) => sent(slip) === 0);
  while (pauses < 4 && isQuiet()) expect(await desk.ask("textDocument/documentSymbol", open)).not.toEqual([]);
  expect(isQuiet()).toBe(true);

  goOn();
  await desk.until(() => slips.some((slip) => sent(slip) > 0));
  expect(sent(open)).toBe(1);
  for (const slip of slips) await desk.diagnostics(slip, (found) => found.length === 0);
  expect(slips.map(sent)).toEqual(slips.map(() => 1));
  expect(others.map(sent)).toEqual(others.map(() => 0));
});

test("a disk that never answers for one file keeps the findings of others back no longer than a while", async () => {
  let now = 0;
  let isStuck = false;
  const stuck = others[0]!;
  const desk = await startDesk({
    files,
    runtime: (runtime: Runtime) => ({
      ...runtime,
      now: () => runtime.now() + now,
      startTimer: (milliseconds, run) =>
        runtime.startTimer(Math.min(milliseconds, 5), () => {
          // Each pause lasts a second.
          if (isStuck) now += 1000;
          run();
        }),
      readFile: (uri, limit) =>
        isStuck && uri.endsWith(stuck) ? new Promise(() => {}) : runtime.readFile(uri, limit),
    }),
  });
  const [[, wrong, town]] = mayors;
  await desk.open("note.txt", "All was quiet.\n");
  for (const slip of slips) await desk.diagnostics(slip, (found) => found.length === 1);
  isStuck = true;
  void desk.watched(2, stuck);
  await desk.change("note.txt", {
    text: paths(town)
      .map((_, at) => says(wrong, town, at + 2))
      .join(""),
  });
  await desk.until(() => desk.count(slipOf(town)) > 1);
});
