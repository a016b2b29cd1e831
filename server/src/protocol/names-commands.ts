import type { NameRecordEntry } from "../check/finding";
import { readProject } from "../check/project-file";
import { noSettings } from "../check/settings";
import { proposeNames } from "../features/propose-names";
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

const heading = `// Names of the trusted articles that the project file does not list yet.
// Take out what is wrong, correct the rest, and add what is left to the project file.
`;

/** Proposes the names of the trusted articles of the folder that holds a URI. */
export function runProposeNames(session: Session, argument: unknown): ProposedNames {
  const folder = folderFor(session, argument);
  session.workspace.flush();
  const context = session.contextOf(folder);
  const trusted = [...folder.corpus.articles()].some(({ uri }) => folder.project.isTrusted(uri));
  if (!trusted) {
    throw refusal(
      "No article is trusted yet. Name some under “trusted” in the project file: they are right where others disagree.",
    );
  }
  const records = proposeNames(context);
  const lines = records.map((record) => `    ${toLine(toEntry(record, folder.root ?? ""))}`);
  return { names: records.length, text: `${heading}{\n  "names": [\n${lines.join(",\n")}\n  ]\n}\n` };
}

/** Adds the names of a text that is written like a project file to the project file of the folder that holds a URI. */
export async function runAddNames(session: Session, argument: unknown): Promise<AddedNames> {
  const folder = folderFor(session, argument);
  const proposal = readProject(stringIn(argument, "text"), folder.root, noSettings);
  const [problem] = proposal.problems;
  if (problem) throw refusal(`The list can’t be added as it is. ${problem.message}`);
  const records = proposal.names.map((name): NameRecordEntry => ({ list: "names", ...name }));
  const files = toOwnFileEdits(session, folder.projectFile, (text) => {
    const addition = addRecords(text, records, folder.root!);
    if ("refused" in addition) throw refusal(addition.refused);
    return addition.change ? [addition.change] : [];
  });
  await applyFiles(session, await explained(session, files), "Add names to the project file");
  return { names: records.length };
}

function folderFor(session: Session, argument: unknown): Folder {
  const uri = uriOf(argument);
  const root = toFolderKey(uri);
  const named = session.workspace.folders.find((folder) => folder.root === root);
  const folder = named ?? session.workspace.folderOf(root ?? "");
  if (folder.root === undefined) throw refusal("Open a folder first: the project file stands in its root.");
  return folder;
}
