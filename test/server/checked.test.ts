import { expect, test } from "vitest";
import type { Hover, SemanticTokens } from "vscode-languageserver";
import { type Desk, fullCapabilities, startDesk } from "./desk";
import { unpack } from "./unpack";

const file = ".fact-annotation.checked.jsonl";
const text = "Mayor Annabel Ruizmond promised 40 homes.\n";

/** Has it that someone checked the number of homes. */
const mark = `${JSON.stringify({
  path: "drafts/a.txt",
  exact: "40",
  prefix: "Ruizmond promised ",
  suffix: " homes.",
  who: "Bo Lind",
  when: "2026-03-04",
  source: "council minutes",
})}\n`;

const name = "0:6+16 person";
const figure = "0:32+2 number";

/** The article's tokens as they are now. */
async function tokensOf(desk: Desk, path = "drafts/a.txt"): Promise<string[]> {
  const { data } = await desk.ask<SemanticTokens>("textDocument/semanticTokens/full", path);
  return unpack(desk, data);
}

/** The card over the number of homes. */
async function cardOf(desk: Desk): Promise<string> {
  const position = { line: 0, character: 33 };
  const hover = await desk.ask<Hover>("textDocument/hover", "drafts/a.txt", { position });
  return (hover.contents as { value: string }).value;
}

const withRefresh = {
  ...fullCapabilities,
  workspace: { ...fullCapabilities.workspace, semanticTokens: { refreshSupport: true } },
};

const refreshes = (desk: Desk): number =>
  desk.requested.filter(({ method }) => method === "workspace/semanticTokens/refresh").length;

/** Waits until the article's tokens are as wanted, and asks again whenever the server says to. */
async function shows(desk: Desk, ...wanted: readonly string[]): Promise<void> {
  for (;;) {
    const before = refreshes(desk);
    const tokens = await tokensOf(desk);
    if (tokens.join() === wanted.join()) return;
    await desk.until(() => refreshes(desk) > before);
  }
}

/** A session in which everything has been read and the article is open. */
async function openDesk(files: Readonly<Record<string, string>>): Promise<Desk> {
  const desk = await startDesk({ files: { "drafts/a.txt": text, ...files }, capabilities: withRefresh });
  await desk.open("drafts/a.txt", text);
  await cardOf(desk);
  return desk;
}

test("a fact that a person has checked is shown as such, with who, when and against what", async () => {
  const desk = await openDesk({ [file]: mark });
  expect(await tokensOf(desk)).toEqual([name, `${figure} verified`]);
  expect(await cardOf(desk)).toContain("✓ Checked by Bo Lind on March 4, 2026: council minutes");
});

test("marks come and go with their file", async () => {
  const desk = await openDesk({});
  expect(await tokensOf(desk)).toEqual([name, figure]);
  desk.write(file, mark);
  await desk.watched(1, file);
  await shows(desk, name, `${figure} verified`);
  desk.remove(file);
  await desk.watched(3, file);
  await shows(desk, name, figure);
  expect(await cardOf(desk)).not.toContain("Checked");
});

test("a file of marks that is open counts as it stands in the editor", async () => {
  const desk = await openDesk({ [file]: mark });
  await desk.open(file, "", "jsonl");
  await shows(desk, name, figure);
  await desk.close(file);
  await shows(desk, name, `${figure} verified`);
});

test("a changed sentence takes the mark away, and its old words bring it back", async () => {
  const desk = await openDesk({ [file]: mark });
  await desk.change("drafts/a.txt", { text: text.replace("homes", "flats") });
  expect(await tokensOf(desk)).toEqual([name, figure]);
  expect(await cardOf(desk)).not.toContain("Checked");
  await desk.change("drafts/a.txt", { text: `Late on Sunday.\n${text}` });
  expect((await tokensOf(desk)).at(-1)).toBe("1:32+2 number verified");
});

test("a bad line is reported at its place, and the rest counts", async () => {
  const desk = await openDesk({ [file]: `{ oops\n${mark}` });
  const [problem] = await desk.diagnostics(file, (all) => all.length > 0);
  expect(problem).toMatchObject({ code: "project-file", range: { start: { line: 0, character: 2 } } });
  expect(await tokensOf(desk)).toEqual([name, `${figure} verified`]);
  desk.write(file, mark);
  await desk.watched(2, file);
  await desk.diagnostics(file, (all) => all.length === 0);
});

test("the file is watched where the client can", async () => {
  const desk = await openDesk({});
  const isWatched = () => JSON.stringify(desk.requested).includes(`**/${file}`);
  await desk.until(isWatched);
  expect(isWatched()).toBe(true);
});

test("each workspace folder has marks of its own", async () => {
  const files = { "one/drafts/a.txt": text, "two/drafts/a.txt": text, [`one/${file}`]: mark };
  const desk = await startDesk({ files, folders: ["one", "two"] });
  await desk.open("one/drafts/a.txt", text);
  await desk.open("two/drafts/a.txt", text);
  expect(await tokensOf(desk, "one/drafts/a.txt")).toEqual([name, `${figure} verified`]);
  expect(await tokensOf(desk, "two/drafts/a.txt")).toEqual([name, figure]);
});
