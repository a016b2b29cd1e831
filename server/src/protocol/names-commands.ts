import type { NameRecordEntry } from "../check/finding";
import { readProject } from "../check/project-file";
import { noSettings } from "../check/settings";
import { proposeNames } from "../features/propose-names";
import {
  addNamesToProject,
  listCannotBeAdded,
  needsFolderForProject,
  nothingTrusted,
  proposalHeading,
} from "../words/notices";
import { applyFiles } from "./apply-files";
import { explained, refusal, toOwnFileEdits } from "./article-edits";
import type { Folder } from "./folder";
import { stringIn, uriOf } from "./params";
import { addRecords, toEntry, toLine } from "./project-record";
import type { Session } from "./session";
import { toFolderKey } from "./uris";

/** A proposed list: how many names it has, and the text of a project file that lists them. */
export interface ProposedNames {
  readonly names: number;
  readonly text: string;
}

/** How many names a list had that was added. */
export interface AddedNames {
  readonly names: number;
}

/** Proposes the names of the trusted articles of the folder that holds a URI. */
export function runProposeNames(session: Session, argument: unknown): ProposedNames {
  const folder = folderFor(session, argument);
  session.workspace.flush();
  const context = session.contextOf(folder);
  const trusted = [...folder.corpus.articles()].some(({ uri }) => folder.project.isTrusted(uri));
  if (!trusted) {
    throw refusal(session, nothingTrusted());
  }
  const records = proposeNames(context);
  const lines = records.map((record) => `    ${toLine(toEntry(record, folder.root ?? ""))}`);
  const heading = proposalHeading().map((line) => `// ${session.words.say(line)}\n`);
  return {
    names: records.length,
    text: `${heading.join("")}{\n  "names": [\n${lines.join(",\n")}\n  ]\n}\n`,
  };
}

/** Adds the names of a text that is written like a project file to the project file of the folder that holds a URI. */
export async function runAddNames(session: Session, argument: unknown): Promise<AddedNames> {
  const folder = folderFor(session, argument);
  const proposal = readProject(stringIn(argument, "text"), folder.root, noSettings);
  const [problem] = proposal.problems;
  if (problem) throw refusal(session, listCannotBeAdded(problem.message));
  const records = proposal.names.map((name): NameRecordEntry => ({ list: "names", ...name }));
  const files = toOwnFileEdits(session, folder.projectFile, (text) => {
    const addition = addRecords(text, records, folder.root!);
    if ("refused" in addition) throw refusal(session, addition.refused);
    return addition.change ? [addition.change] : [];
  });
  await applyFiles(session, await explained(session, files), addNamesToProject());
  return { names: records.length };
}

function folderFor(session: Session, argument: unknown): Folder {
  const uri = uriOf(argument);
  const root = toFolderKey(uri);
  const named = session.workspace.folders.find((folder) => folder.root === root);
  const folder = named ?? session.workspace.folderOf(root ?? "");
  if (folder.root === undefined) throw refusal(session, needsFolderForProject());
  return folder;
}
