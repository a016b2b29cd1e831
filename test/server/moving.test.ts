import { expect, test } from "vitest";
import type { TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { type Desk, startDesk } from "./desk";

const marksFile = ".fact-annotation.checked.jsonl";
const mark = (path: string, exact: string): string =>
  `{"path": "${path}", "exact": "${exact}", "when": "2026-03-04T17:05:00+01:00", "desk": "night"}\n`;
const project =
  '{\n  // Agreed on Monday.\n  "accepted": [{ "rule": "magnitude", "path": "drafts/a.txt", "exact": "5" }]\n}\n';
const files = {
  "drafts/a.txt": "It took 5 days.\n",
  "drafts/b.txt": "It took 7 days.\n",
  [marksFile]: mark("drafts/a.txt", "5") + mark("drafts/b.txt", "7"),
  ".fact-annotation.json": project,
};

function rename(desk: Desk, from: string, to: string): Promise<WorkspaceEdit | null> {
  return desk.client.sendRequest("workspace/willRenameFiles", {
    files: [{ oldUri: desk.uri(from), newUri: desk.uri(to) }],
  });
}

/** The texts of the program's own files after an edit. */
function applied(desk: Desk, edit: WorkspaceEdit | null): Record<string, string> {
  const texts: Record<string, string> = { [marksFile]: files[marksFile], ".fact-annotation.json": project };
  for (const { textDocument, edits } of (edit?.documentChanges ?? []) as TextDocumentEdit[]) {
    const name = Object.keys(texts).find((one) => desk.uri(one) === textDocument.uri)!;
    const lines = texts[name]!.split("\n");
    const offsetAt = ({ line, character }: { line: number; character: number }): number =>
      lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
    for (const one of edits.toReversed()) {
      const { range, newText } = one as { range: { start: never; end: never }; newText: string };
      const text = texts[name]!;
      texts[name] = text.slice(0, offsetAt(range.start)) + newText + text.slice(offsetAt(range.end));
    }
  }
  return texts;
}

test("an article that is moved takes its marks and what was accepted in it along", async () => {
  const desk = await startDesk({ files });
  const texts = applied(desk, await rename(desk, "drafts/a.txt", "published/2026 a.txt"));
  expect(texts[marksFile]).toBe(mark("drafts/b.txt", "7") + mark("published/2026 a.txt", "5"));
  expect(texts[".fact-annotation.json"]).toBe(project.replace("drafts/a.txt", "published/2026 a.txt"));
});

test("a folder takes the marks of all its articles along", async () => {
  const desk = await startDesk({ files });
  const texts = applied(desk, await rename(desk, "drafts", "archive/2026"));
  expect(texts[marksFile]).toBe(mark("archive/2026/a.txt", "5") + mark("archive/2026/b.txt", "7"));
});

test("nothing is changed for what has no marks, or leaves the folder", async () => {
  const desk = await startDesk({ files });
  expect(await rename(desk, "drafts/c.txt", "drafts/d.txt")).toBeNull();
  expect(await rename(desk, "draft", "x")).toBeNull();
  const moved = [{ oldUri: desk.uri("drafts/a.txt"), newUri: "file:///elsewhere/a.txt" }];
  expect(await desk.client.sendRequest("workspace/willRenameFiles", { files: moved })).toBeNull();
  expect(await desk.client.sendRequest("workspace/willRenameFiles", {})).toBeNull();
});
