import fs from "node:fs";
import { beforeEach, expect, test, vi } from "vitest";
import { createPaper } from "../cli/paper";

/** What happens to the disk while a file is written; nothing unless a test says so. */
const faults: { onWrite?: (written: number) => void; onRename?: (to: string) => void } = {};

vi.mock("node:fs", async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  let written = 0;
  const writeSync = (file: number, bytes: Uint8Array, at: number): number => {
    faults.onWrite?.(written);
    written += 1;
    // A few bytes at a time, as a disk that is nearly full takes them.
    return real.writeSync(file, bytes, at, Math.min(7, bytes.length - at));
  };
  const renameSync = (from: string, to: string): void => {
    faults.onRename?.(to);
    real.renameSync(from, to);
  };
  const patched = { ...real, writeSync, renameSync };
  return { ...patched, default: patched };
});

const files = {
  ".fact-annotation.json": '{ "names": [{ "name": "Ilse Brandvold", "kind": "person" }] }',
  "drafts/b.txt": "Harbour master Ilse Brandvald opened the new quay on Monday.\n",
  "drafts/c.txt": "Harbour master Ilse Brandvald said the quay was late.\n",
};

beforeEach(() => {
  delete faults.onWrite;
  delete faults.onRename;
});

const full = () => Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });

test("a disk that takes a few bytes at a time gets the whole text", async () => {
  const paper = createPaper(files);
  expect((await paper.run("fix", "drafts", "--write")).code).toBe(0);
  expect(paper.read("drafts/b.txt")).toBe(files["drafts/b.txt"].replace("Brandvald", "Brandvold"));
});

test("a disk that is full after any number of writes leaves every article whole, and nothing beside them", async () => {
  for (let room = 0; room < 20; room++) {
    const paper = createPaper(files);
    let writes = 0;
    faults.onWrite = () => {
      if (writes++ >= room) throw full();
    };
    const { code, stderr } = await paper.run("fix", "drafts", "--write");
    for (const path of ["drafts/b.txt", "drafts/c.txt"] as const) {
      const right = files[path].replace("Brandvald", "Brandvold");
      expect([files[path], right]).toContain(paper.read(path));
      expect(stderr.includes(path)).toBe(paper.read(path) === files[path]);
    }
    expect(code).toBe(stderr === "" ? 0 : 2);
    expect(fs.readdirSync(`${paper.folder}/drafts`)).toEqual(["b.txt", "c.txt"]);
  }
});

test("a rename that fails leaves the article as it was", async () => {
  const paper = createPaper(files);
  faults.onRename = () => {
    throw Object.assign(new Error("EACCES: permission denied, rename"), { code: "EACCES" });
  };
  const { code } = await paper.run("fix", "drafts", "--write");
  expect(code).toBe(2);
  expect(paper.read("drafts/b.txt")).toBe(files["drafts/b.txt"]);
  expect(fs.readdirSync(`${paper.folder}/drafts`)).toEqual(["b.txt", "c.txt"]);
});

test("what somebody saves while the new text is written is kept", async () => {
  const paper = createPaper(files);
  faults.onWrite = () => paper.write("drafts/b.txt", "Somebody's own words.\n");
  const { code, stderr } = await paper.run("fix", "drafts/b.txt", "--write");
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "fact-annotation: drafts/b.txt is not changed: it has changed meanwhile\n",
  });
  expect(paper.read("drafts/b.txt")).toBe("Somebody's own words.\n");
});
