import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";

const project = path.resolve(import.meta.dirname, "../..");
let folder = "";

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "repository-"));
  fs.mkdirSync(path.join(folder, "drafts"));
  fs.mkdirSync(path.join(folder, "my archive"));
  fs.writeFileSync(
    path.join(folder, "drafts/2026-03-03.txt"),
    "Mayor Anna Ruiz promised 60 homes in Harbour Street on Friday, the Larmouth City Hall said.\n",
  );
  fs.writeFileSync(
    path.join(folder, "my archive/2026-03-02.txt"),
    "Mayor Anna Ruiz promised 40 homes in Harbour Street on Friday. Ruiz spoke at Larmouth City Hall.\n",
  );
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Runs the action's own script with its inputs, as a runner does. */
function runAction(inputs: Readonly<Record<string, string>>): { status: number | null; stdout: string } {
  const { runs } = parse(fs.readFileSync(path.join(project, "action.yml"), "utf8"));
  const { run } = runs.steps.find((step: { run?: string }) => step.run);
  const env = { PATH: process.env.PATH, CORPUS: "", CONFIG: "", GITHUB_ACTION_PATH: project, ...inputs };
  return spawnSync("bash", ["-e", "-o", "pipefail", "-c", run], { cwd: folder, env, encoding: "utf8" });
}

test("the action marks the lines of the drafts that disagree with the corpus, and fails", () => {
  const { status, stdout } = runAction({ PATHS: "drafts", CORPUS: "my archive\n" });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^::warning file=drafts\/2026-03-03\.txt,line=1,/m);
  expect(stdout).not.toMatch(/file=my/);
});

test("the action passes where nothing disagrees", () => {
  expect(runAction({ PATHS: "drafts" }).status).toBe(0);
});

test("the hook's program checks the folder that it is run in", () => {
  const [hook] = parse(fs.readFileSync(path.join(project, ".pre-commit-hooks.yaml"), "utf8"));
  const [program, ...args] = [...hook.entry.split(" "), ...hook.args];
  const { status, stdout } = spawnSync(path.join(project, program), args, { cwd: folder, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stdout).toContain("drafts/2026-03-03.txt");
});
