import { type MarkRequest, planMarks } from "../check/marks/plan-marks";
import { pathInProject } from "../check/project-file";
import { type ReadOwnFile, toOwnFileEdits } from "./article-edits";
import type { Asked, Session } from "./session";
import type { FileEdits } from "./workspace-edits";

/** Which facts to mark or unmark, and what a client says of it; who marks is otherwise told by the settings. */
export type AskedMarks = Pick<MarkRequest, "does" | "facts"> & Partial<Pick<MarkRequest, "who" | "source">>;

/** The edits of the file of marks that mark an article's facts today, or take their marks back. */
export function toMarkEdits(
  session: Session,
  { article, folder }: Pick<Asked, "article" | "folder">,
  { does, facts, who, source }: AskedMarks,
  read?: ReadOwnFile,
): Promise<FileEdits[]> {
  const request = {
    does,
    facts,
    who: who ?? session.settingsOf(folder).checkedBy,
    day: session.runtime.today(),
    source,
  };
  const path = pathInProject(folder.root, article.uri) ?? "";
  return toOwnFileEdits(
    session,
    folder.checkedFile,
    (text) => planMarks(text ?? "", article, path, request),
    read,
  );
}
