import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { createPathFilter } from "../../server/src/check/article-paths";
import { findArticleFiles } from "../../server/src/main/files";
import { createNodeRuntime } from "../../server/src/main/node-runtime";
import { toFolderKey, toKey } from "../../server/src/protocol/uris";

/** Does the work in a folder of these files, and takes it away. */
async function inFolder<Result>(
  files: readonly string[],
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "listing a%20b-"));
  try {
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), "Mayor Anna Ruiz spoke.\n");
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const files = ["a b.txt", "drafts/Bürger #1?.md", "drafts/100%25.txt", "drafts/old/x&y.txt", "z.txt"];

it("lists articles by the keys that their URIs have, whatever characters their names hold", async () => {
  await inFolder([...files, "LICENSE.md", "drafts/Requirements-dev.txt"], async (folder) => {
    const listed: string[] = [];
    const filter = createPathFilter([], []);
    for await (const key of createNodeRuntime().listArticles(
      toFolderKey(pathToFileURL(folder).href)!,
      filter,
    ))
      listed.push(key);
    expect(listed.sort()).toEqual(files.map((file) => toKey(pathToFileURL(join(folder, file)).href)).sort());
  });
});

it("asks the filter for paths from its root, of whichever folder articles are looked for", async () => {
  await inFolder(files, async (folder) => {
    const filter = createPathFilter(["drafts/*.txt"], []);
    const expected = [join(folder, "drafts/100%25.txt")];
    expect(await findArticleFiles(folder, folder, filter)).toEqual(expected);
    expect(await findArticleFiles(join(folder, "drafts"), folder, filter)).toEqual(expected);
    expect(await findArticleFiles(folder, join(folder, "drafts/old"), createPathFilter(["*&*"], []))).toEqual(
      [join(folder, "drafts/old/x&y.txt")],
    );
  });
});
