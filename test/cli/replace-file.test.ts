import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceFile } from "../../server/src/main/cli/replace-file";
import { alone } from "../../server/src/words/values";
import { inEnglish } from "../words/plain";
import { createPaper } from "./paper";

/** What a reader of English sees of why a file was not replaced. */
function reasonOf(reason: ReturnType<typeof replaceFile>): string | undefined {
  return reason === undefined ? undefined : inEnglish(alone(reason));
}

/** The bytes of a text in UTF-16, little-endian, with its mark. */
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, "utf16le");

describe("a file that is replaced", () => {
  it("keeps its mode, its mark and its line ends, and leaves nothing beside it", () => {
    const { folder } = createPaper({ "a.txt": "\ufeffAna Ruis\r\nleft.\n" });
    const path = join(folder, "a.txt");
    chmodSync(path, 0o640);
    expect(replaceFile(path, "Ana Ruis\r\nleft.\n", "Ana Ruiz\r\nleft.\n")).toBeUndefined();
    expect(readFileSync(path, "utf8")).toBe("\ufeffAna Ruiz\r\nleft.\n");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  it("keeps its encoding", () => {
    const paper = createPaper({ "a.txt": utf16("Zoë Ruis"), "b.txt": Buffer.from("Zo\xeb Ruis", "latin1") });
    expect(replaceFile(join(paper.folder, "a.txt"), "Zoë Ruis", "Zoë Ruiz")).toBeUndefined();
    expect(replaceFile(join(paper.folder, "b.txt"), "Zoë Ruis", "Zoë Ruiz")).toBeUndefined();
    expect(readFileSync(join(paper.folder, "a.txt"))).toEqual(Buffer.from(utf16("Zoë Ruiz")));
    expect(readFileSync(join(paper.folder, "b.txt"), "latin1")).toBe("Zo\xeb Ruiz");
  });

  it("is left alone where it has changed meanwhile or is gone", () => {
    const paper = createPaper({ "a.txt": "new text" });
    expect(reasonOf(replaceFile(join(paper.folder, "a.txt"), "old text", "fixed"))).toBe(
      "it has changed meanwhile",
    );
    expect(paper.read("a.txt")).toBe("new text");
    expect(reasonOf(replaceFile(join(paper.folder, "b.txt"), "old text", "fixed"))).toBe(
      "there is no such file or folder",
    );
    expect(readdirSync(paper.folder)).toEqual(["a.txt"]);
  });

  it("may be behind a link, which stays", () => {
    const paper = createPaper({ "real.txt": "old" });
    const link = join(paper.folder, "link.txt");
    symlinkSync("real.txt", link);
    expect(replaceFile(link, "old", "new")).toBeUndefined();
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(paper.read("real.txt")).toBe("new");
  });

  it("is left alone behind a link that leads out of its folder", () => {
    const paper = createPaper({
      "drafts/own.txt": "old",
      "elsewhere/real.txt": "old",
      "drafts-2/real.txt": "old",
    });
    for (const target of ["../elsewhere/real.txt", "../drafts-2/real.txt"]) {
      const link = join(paper.folder, `drafts/link-${target.length}.txt`);
      symlinkSync(target, link);
      expect(reasonOf(replaceFile(link, "old", "new"))).toBe("it is a link out of its folder");
    }
    expect(paper.read("elsewhere/real.txt")).toBe("old");
    expect(readdirSync(join(paper.folder, "elsewhere"))).toEqual(["real.txt"]);
  });

  it("is left alone where its encoding can't write the new text", () => {
    const paper = createPaper({ "a.txt": Buffer.from("Zo\xeb Sahin", "latin1") });
    expect(reasonOf(replaceFile(join(paper.folder, "a.txt"), "Zoë Sahin", "Zoë Şahin"))).toBe(
      "its encoding, windows-1252, has not all the characters of the correction",
    );
    expect(readFileSync(join(paper.folder, "a.txt"), "latin1")).toBe("Zo\xeb Sahin");
  });
});
