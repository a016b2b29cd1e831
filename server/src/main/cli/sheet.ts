import { factSheet } from "../../pages/sheet/fact-sheet";
import { toSheetPage } from "../../pages/sheet/sheet-page";
import { toSheetCsv, toSheetMarkdown } from "../../pages/sheet/sheet-text";
import { hashPageStyle } from "../../pages/style-hash";
import type { Io } from "./io";
import { loadArticles, wantedArticles } from "./load";
import { createPagesContext } from "./pages-context";

/** The options of `sheet`. */
export interface SheetOptions {
  readonly corpus: readonly string[];
  readonly format: "markdown" | "csv" | "html";
  readonly config?: string;
}

/** `sheet PATH…`: prints the fact sheets of the articles, for whoever checks them. */
export async function runSheet(io: Io, paths: readonly string[], options: SheetOptions): Promise<0> {
  const loaded = await loadArticles(io, paths, options.corpus, options.config);
  const context = createPagesContext(io, loaded);
  const wanted = [...wantedArticles(loaded)];
  const sheets = wanted.map((article) => factSheet(article, context));
  switch (options.format) {
    case "csv":
      io.stdout.write(toSheetCsv(sheets));
      break;
    case "html":
      io.stdout.write(toSheetPage(sheets, await hashPageStyle(), io.words));
      break;
    case "markdown":
      io.stdout.write(toSheetMarkdown(sheets, io.words));
  }
  return 0;
}
