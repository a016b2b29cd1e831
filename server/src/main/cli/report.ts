import { existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { collectReport } from "../../pages/report/collect";
import { hashPageStyle } from "../../pages/style-hash";
import { cannotWrite, cannotWriteTo } from "../../words/cli";
import { toRelative } from "../files";
import { makeFolder } from "../make-folder";
import { reasonOf } from "./find-project";
import { CannotRun, type Io } from "./io";
import { loadArticles, wantedArticles } from "./load";
import { createPagesContext } from "./pages-context";

/** The options of `report`. */
export interface ReportOptions {
  readonly corpus: readonly string[];
  readonly out: string;
  readonly config?: string;
}

/** The page's name in the folder of `--out`. */
const pageName = "report.html";

/** `report PATH… --out DIR`: writes one page with the articles at a glance, and prints where it is. */
export async function runReport(io: Io, paths: readonly string[], options: ReportOptions): Promise<0> {
  const folder = resolve(io.cwd, options.out);
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new CannotRun(cannotWriteTo(options.out));
  }
  const loaded = await loadArticles(io, paths, options.corpus, options.config);
  const context = createPagesContext(io, loaded);
  const wanted = [...wantedArticles(loaded)];
  // What draws the page stands in a file of its own, which other commands never read.
  const { toReportPage } = await import("../../pages/report/report-page");
  const page = toReportPage(collectReport(wanted, context), await hashPageStyle(), io.words);
  const path = await writePage(io, folder, page);
  io.stdout.write(`${toRelative(io.cwd, path)}\n`);
  return 0;
}

/** Writes the page whole or not at all. */
async function writePage(io: Io, folder: string, page: string): Promise<string> {
  const path = join(folder, pageName);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await makeFolder(folder);
    writeFileSync(temporary, page);
    renameSync(temporary, path);
    return path;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new CannotRun(cannotWrite(toRelative(io.cwd, path), reasonOf(error)));
  }
}
