import { collectReport } from "../pages/report/collect";
import type { ReportData } from "../pages/report/report-data";
import { factSheet } from "../pages/sheet/fact-sheet";
import { toSheetPage } from "../pages/sheet/sheet-page";
import { toSheetCsv, toSheetMarkdown } from "../pages/sheet/sheet-text";
import { hashPageStyle } from "../pages/style-hash";
import { notAnArticle } from "../words/notices";
import { refusal } from "./article-edits";
import { textIn, uriOf } from "./params";
import type { Session } from "./session";
import { toFolderKey } from "./uris";

/** A fact sheet in the format that was asked for. */
export interface SheetText {
  readonly text: string;
}

/** What the report of the folder that holds a URI shows. */
export function runReport(session: Session, argument: unknown): ReportData {
  const root = toFolderKey(uriOf(argument)) ?? "";
  const { workspace } = session;
  workspace.flush();
  const folder = workspace.folders.find((one) => one.root === root) ?? workspace.folderOf(root);
  return collectReport([...folder.corpus.articles()], session.contextOf(folder));
}

/** The fact sheet of the article at a URI, as Markdown unless `format` says `csv` or `html`. */
export async function runFactSheet(session: Session, argument: unknown): Promise<SheetText> {
  const asked = session.ask(uriOf(argument));
  if (!asked) throw refusal(session, notAnArticle());
  const sheets = [factSheet(asked.article, asked.context)];
  const format = textIn(argument, "format");
  if (format === "csv") return { text: toSheetCsv(sheets) };
  if (format === "html") return { text: toSheetPage(sheets, await hashPageStyle(), session.words) };
  return { text: toSheetMarkdown(sheets, session.words) };
}
