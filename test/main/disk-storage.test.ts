import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openDiskStorage } from "../../server/src/main/disk-storage";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* piecesOf(...pieces: readonly (string | undefined)[]) {
  for (const piece of pieces) yield piece === undefined ? undefined : Buffer.from(piece);
}

const textOf = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString();

it("keeps what is written, piece by piece", async () => {
  const storage = openDiskStorage(join(folder, "new"));
  expect(await storage.read("a")).toBeUndefined();
  expect(await storage.write("a", piecesOf("Anna ", "Ruiz"))).toBe(true);
  expect(textOf(await storage.read("a"))).toBe("Anna Ruiz");
});

it("leaves the file as it was where the rest is not to come, or comes to grief", async () => {
  const storage = openDiskStorage(folder);
  await storage.write("a", piecesOf("Anna Ruiz"));
  expect(await storage.write("a", piecesOf("Bo ", undefined, "Dahl"))).toBe(false);
  const failing = async function* () {
    yield Buffer.from("Bo ");
    throw new Error("no more");
  };
  await expect(storage.write("a", failing())).rejects.toThrow("no more");
  expect(textOf(await storage.read("a"))).toBe("Anna Ruiz");
  expect(readdirSync(folder)).toEqual(["a"]);
});

it("removes what a server has left behind that was killed while it wrote, and nobody else's", async () => {
  const { pid: gone } = spawnSync(process.execPath, ["--eval", "process.kill(process.pid, 'SIGKILL')"]);
  const others = [`a.${process.ppid}.tmp`, `other.${gone}.tmp`, "a.backup.tmp", `a.${gone}`];
  for (const name of [`a.${gone}.tmp`, ...others]) writeFileSync(join(folder, name), "Anna R");
  const storage = openDiskStorage(folder);
  expect(await storage.write("a", piecesOf("Anna Ruiz"))).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["a", ...others].sort());
  expect(textOf(await storage.read("a"))).toBe("Anna Ruiz");
});
