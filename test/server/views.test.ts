import { expect, test } from "vitest";
import type { ArticleFactsParams, ArticleFactsResult } from "../../server/src/protocol/view-requests";
import { type Desk, startDesk } from "./desk";
import { slip, slipRange, story } from "./story";

const files = { ...story, "slip.txt": slip };

/** A session whose client has views, in which everything has been read and checked. */
async function viewDesk(): Promise<Desk> {
  const desk = await startDesk({ files, initialize: { initializationOptions: { views: true } } });
  await desk.diagnostics("slip.txt", (all) => all.length > 0);
  return desk;
}

const factsOf = (desk: Desk, path: string): Promise<ArticleFactsResult | null> =>
  desk.ask<ArticleFactsResult | null>(
    "factAnnotation/articleFacts",
    path,
    {} satisfies Partial<ArticleFactsParams>,
  );

const changes = (desk: Desk): number =>
  desk.requested.filter(({ method }) => method === "factAnnotation/changed").length;

test("an article's facts come with their ranges and how they stand", async () => {
  const desk = await viewDesk();
  const result = await factsOf(desk, "slip.txt");
  expect(result).toEqual({
    facts: [
      {
        kind: "person",
        range: slipRange,
        text: "Annabel Ruizmont",
        detail: "",
        state: "conflicts",
        agrees: 0,
        name: 0,
        conflicts: [0],
      },
    ],
    names: [{ kind: "person", name: "Annabel Ruizmont", detail: "Mayor" }],
    conflicts: [expect.objectContaining({ rule: "name-spelling", path: "slip.txt", range: slipRange })],
    progress: { facts: 1, checked: 0 },
  });
  const [conflict] = result!.conflicts;
  expect(conflict!.message).toContain("Annabel Ruizmond");
  expect(conflict!.related.map(({ path }) => path)).toContain("2026-03-02-harbour.txt");
});

test("the other side of a conflict knows of it too", async () => {
  const desk = await viewDesk();
  const { facts, conflicts } = (await factsOf(desk, "2026-03-02-harbour.txt"))!;
  const conflicting = facts.find(({ state }) => state === "conflicts")!;
  expect(conflicts[conflicting.conflicts[0]!]!.path).toBe("slip.txt");
});

test("the marks of checked facts say who, when and against what, as far as they do", async () => {
  const mark = {
    path: "slip.txt",
    exact: "Mayor Annabel Ruizmont",
    prefix: "",
    suffix: " opened",
    who: "Bo Lind",
  };
  const desk = await startDesk({
    files: { "slip.txt": slip, ".fact-annotation.checked.jsonl": `${JSON.stringify(mark)}\n` },
  });
  const { facts, progress } = (await factsOf(desk, "slip.txt"))!;
  expect(facts[0]).toMatchObject({ state: "checked", checked: { who: "Bo Lind" } });
  expect(progress).toEqual({ facts: 1, checked: 1 });
});

test("where there is no article there are no facts", async () => {
  const desk = await viewDesk();
  expect(await factsOf(desk, "gone.txt")).toBeNull();
});

test("a client with views is told that facts may have changed, and no other is", async () => {
  const desk = await viewDesk();
  await desk.open("slip.txt", slip);
  const before = changes(desk);
  await desk.change("slip.txt", { text: `${slip}Forty homes.\n` });
  await desk.until(() => changes(desk) > before);
  expect((await factsOf(desk, "slip.txt"))!.facts.map(({ text }) => text)).toContain("Forty");

  const plain = await startDesk({ files });
  await plain.diagnostics("slip.txt", (all) => all.length > 0);
  expect(changes(plain)).toBe(0);
});
