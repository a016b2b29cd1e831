import { expect, test } from "vitest";
import { toPlainText } from "../../server/src/protocol/plain-text";
import { holds, nameOf, schemeOf, toChild, toFolderKey, toKey, toPath } from "../../server/src/protocol/uris";

test("spellings of one URI have one key", () => {
  const key = "file:///d%C3%A9p%C3%B4t/a%20b%2Bc%20(1).txt";
  expect(toKey("file:///dépôt/a b+c (1).txt")).toBe(key);
  expect(toKey("file:///d%C3%A9p%c3%b4t/a%20b%2bc%20%281%29.txt")).toBe(key);
  expect(toKey("FILE:///C%3A/news/x.txt")).toBe(toKey("file:///c:/news/x.txt"));
  expect(toKey("git:/a.txt?%7B%22ref%22%3A%22~%22%7D")).toBe("git:/a.txt?%7B%22ref%22%3A%22~%22%7D");
});

test("what is no URI has no key", () => {
  for (const bad of [undefined, null, 7, "", "/tmp/a.txt", "no uri"]) expect(toKey(bad)).toBeUndefined();
  expect(toKey("file:///100%.txt")).toBe("file:///100%25.txt");
  expect(toKey("file:///\ud800.txt")).toBe("file:///%EF%BF%BD.txt");
});

test("a folder holds what stands in it at any depth, and not its neighbours", () => {
  const folder = toFolderKey("file:///news/")!;
  expect(folder).toBe("file:///news");
  expect(holds(folder, "file:///news/a/b.txt")).toBe(true);
  expect(holds(folder, "file:///newspaper/b.txt")).toBe(false);
  expect(holds(folder, folder)).toBe(false);
});

test("paths are decoded, and children encoded", () => {
  expect(toPath("file:///news", "file:///news/d%C3%A9p%C3%B4t/a%20b.txt")).toBe("dépôt/a b.txt");
  expect(toPath(undefined, "file:///news/a.txt")).toBe("/news/a.txt");
  expect(toChild("file:///news", "dépôt/a b.txt")).toBe("file:///news/d%C3%A9p%C3%B4t/a%20b.txt");
  expect(nameOf("untitled:Untitled-1")).toBe("Untitled-1");
  expect(schemeOf("vscode-vfs://github/x.md")).toBe("vscode-vfs");
});

test("plain cards have the words of Markdown ones", () => {
  const card =
    "**Annabel \\*Star\\* Ruiz** · person\n\n- [a\\_b.txt](file:///a_b.txt#L1,2): “… *Ruiz* spoke …”";
  expect(toPlainText(card)).toBe("Annabel *Star* Ruiz · person\n\n- a_b.txt: “… Ruiz spoke …”");
});
