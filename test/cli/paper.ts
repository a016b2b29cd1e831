import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import { runCli } from "../../server/src/main/cli/run";
import { english, type Words } from "../../server/src/words/words";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What a run of the command line answered. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of files on the disk for one test, and the command line run in it. */
export interface Paper {
  readonly folder: string;
  readonly run: (...args: string[]) => Promise<Ran>;
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string | Uint8Array) => void;
}

/** Writes the files, by path, into a new folder that goes away after the test. */
export function createPaper(
  files: Readonly<Record<string, string | Uint8Array>>,
  words: Words = english,
): Paper {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  folders.push(folder);
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  return {
    folder,
    write,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    async run(...args) {
      const written = { stdout: "", stderr: "" };
      const code = await runCli(args, {
        cwd: folder,
        env: {},
        words,
        stdout: { write: (text) => (written.stdout += text) },
        stderr: { write: (text) => (written.stderr += text) },
      });
      return { code, ...written };
    },
  };
}

/** The paths of the articles that `facts` reads. */
export async function articlesOf(paper: Paper, ...args: string[]): Promise<string[]> {
  const { stdout } = await paper.run("facts", "--format", "json", ...args);
  return JSON.parse(stdout).articles.map(({ path }: { path: string }) => path);
}
