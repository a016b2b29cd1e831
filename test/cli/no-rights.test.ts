import type { PathLike, StatSyncOptions } from "node:fs";
import { expect, test, vi } from "vitest";
import { createPaper } from "./paper";

/** Looks at nothing in a folder "shut", as for somebody without rights to it. */
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const statSync = (path: PathLike, options?: StatSyncOptions) => {
    if (!String(path).includes("/shut/")) return fs.statSync(path, options);
    throw Object.assign(new Error("EACCES: permission denied, stat"), { code: "EACCES" });
  };
  return { ...fs, statSync };
});

test("a folder in which no project file may be looked for is without one, or has that of a folder above", async () => {
  const files = { "shut/a.txt": "Mayor Anna Ruiz opened the fair on February 30.\n" };
  expect(await createPaper(files).run("check", "shut")).toMatchObject({ code: 1, stderr: "" });
  const project = { ".fact-annotation.json": '{ "rules": { "impossible-date": "off" } }' };
  expect(await createPaper({ ...files, ...project }).run("check", "shut")).toMatchObject({
    code: 0,
    stderr: "",
  });
});
