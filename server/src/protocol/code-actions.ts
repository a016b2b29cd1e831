import type { CodeAction, CodeActionParams, Diagnostic, Range, WorkspaceEdit } from "vscode-languageserver";
import type { Edit, Finding, Fix } from "../check/finding";
import { actionsAt, fixAll } from "../features/actions";
import { listActionsAt } from "../features/list-actions";
import { markActionsAt } from "../features/mark-actions";
import { correctSettledNames } from "../words/actions";
import { articlesHaveChanged } from "../words/notices";
import {
  changedSince,
  createOwnFileReader,
  explained,
  planEdits,
  type ReadOwnFile,
  toFileEdits,
  toProjectEdits,
} from "./article-edits";
import { checkedKind, fixAllKind, namesKind } from "./capabilities";
import { toDiagnostic } from "./diagnostics";
import type { Folder } from "./folder";
import { toMarkEdits } from "./mark-edits";
import { actionContextIn, rangeIn, uriIn } from "./params";
import type { Asked, Session } from "./session";
import { type FileEdits, toWorkspaceEdit } from "./workspace-edits";

/** Of how many requests the actions can still be resolved. */
const keptRequests = 20;

/** What an action will change once it is chosen. */
interface PlannedAction {
  readonly title: string;
  /** Throws an error with the reason where the changes can't be made any more. */
  readonly toFiles: (read: ReadOwnFile) => Promise<readonly FileEdits[]>;
}

/** An action with what it will change; one that is a command of the client's changes nothing by itself. */
interface Offer {
  readonly action: CodeAction;
  readonly planned: PlannedAction | undefined;
}

/** Offers code actions and keeps what the last ones change, so that texts are compared only when one is chosen. */
export class CodeActions {
  readonly #session: Session;
  readonly #kept = new Map<string, PlannedAction>();
  #requests = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Preferred fixes first; "fix all" last. For clients that can't resolve, with their edits; those that can't be made are left out. */
  async offer(asked: Asked, params: CodeActionParams): Promise<CodeAction[]> {
    const { only, diagnostics } = actionContextIn(params);
    const offers = [
      ...(wants(only, "quickfix") ? this.#quickFixes(asked, rangeIn(params), diagnostics) : []),
      ...(wants(only, fixAllKind) ? this.#fixAll(asked) : []),
      ...(wants(only, checkedKind) ? this.#marks(asked, params) : []),
      ...(wants(only, namesKind) ? this.#listEntries(asked, rangeIn(params)) : []),
    ];
    const request = ++this.#requests;
    if (this.#session.client.resolvesEdits)
      return offers.map((offer, index) => this.#keep(offer, `${request}.${index}`));
    const read = createOwnFileReader(this.#session);
    const edits = await Promise.all(
      offers.map(({ planned }) => planned && this.#toEdit(planned, read).catch(() => undefined)),
    );
    return offers.flatMap(({ action, planned }, index) => {
      if (!planned) return [action];
      return edits[index] ? [{ ...action, edit: edits[index] }] : [];
    });
  }

  /** Gives a chosen action its edit. Throws where a text has changed since, or the action is not known any more. */
  async resolve(action: CodeAction): Promise<CodeAction> {
    if (action?.command) return action;
    const kept = typeof action?.data === "string" ? this.#kept.get(action.data) : undefined;
    if (!kept) throw changedSince(this.#session, articlesHaveChanged());
    return { ...action, edit: await explained(this.#session, this.#toEdit(kept)) };
  }

  #quickFixes(asked: Asked, range: Range, known: readonly Diagnostic[]): Offer[] {
    const { article, context, folder, lines } = asked;
    return actionsAt(article, lines.spanOf(range), context)
      .filter(({ fix }) => !fix.record || folder.root !== undefined)
      .map(({ title, kind, preferred, fix, finding }) => ({
        planned: this.#planFix(title, fix, folder),
        action: {
          title,
          kind,
          isPreferred: preferred,
          // What stands in another article is no problem of this one.
          ...(finding.uri === article.uri
            ? { diagnostics: [this.#diagnosticOf(finding, asked, known)] }
            : {}),
        },
      }));
  }

  #fixAll({ article, context, folder }: Asked): Offer[] {
    const edits = fixAll(article, context);
    const title = context.words.say(correctSettledNames());
    if (edits.length === 0) return [];
    return [{ planned: this.#planEdits(title, edits, folder), action: { title, kind: fixAllKind } }];
  }

  /** Where the client can ask what a fact was checked against, marks are its command; else they are edits without a source. */
  #marks(asked: Asked, params: CodeActionParams): Offer[] {
    const { article, context, folder, lines } = asked;
    if (folder.root === undefined) return [];
    const { markCommand } = this.#session.options;
    const kind = checkedKind;
    return markActionsAt(article, lines.spanOf(rangeIn(params)), context).map(
      ({ title: toSay, does, facts }) => {
        const title = context.words.say(toSay);
        if (markCommand === undefined) {
          const toFiles = (read: ReadOwnFile) => toMarkEdits(this.#session, asked, { does, facts }, read);
          return { planned: { title, toFiles }, action: { title, kind } };
        }
        const ranges = facts.map((fact) => lines.rangeOf(fact));
        const request = { uri: uriIn(params), does, ranges };
        const label = does === "mark" ? `${title}…` : title;
        const command = { title: label, command: markCommand, arguments: [request] };
        return { planned: undefined, action: { title: label, kind, command } };
      },
    );
  }

  #listEntries({ article, context, folder, lines }: Asked, range: Range): Offer[] {
    if (folder.root === undefined) return [];
    return listActionsAt(article, lines.spanOf(range), context).map(({ title: toSay, record }) => {
      const title = context.words.say(toSay);
      const toFiles = (read: ReadOwnFile) => toProjectEdits(this.#session, folder, record, read);
      return { planned: { title, toFiles }, action: { title, kind: namesKind } };
    });
  }

  #planFix(title: string, { edits, record }: Fix, folder: Folder): PlannedAction {
    if (!record) return this.#planEdits(title, edits, folder);
    return { title, toFiles: (read) => toProjectEdits(this.#session, folder, record, read) };
  }

  #planEdits(title: string, edits: readonly Edit[], folder: Folder): PlannedAction {
    const planned = planEdits(edits, folder);
    return { title, toFiles: () => toFileEdits(this.#session, planned) };
  }

  /** The client's own copy of the finding's diagnostic, where it sent one. */
  #diagnosticOf(
    finding: Finding,
    { article, folder, lines }: Asked,
    known: readonly Diagnostic[],
  ): Diagnostic {
    const range = JSON.stringify(lines.rangeOf(finding));
    const same = known.find(
      (one) => one.code === finding.rule && JSON.stringify(sorted(one.range)) === range,
    );
    return same ?? toDiagnostic(finding, article, folder, this.#session.diagnosticContext);
  }

  #keep({ action, planned }: Offer, id: string): CodeAction {
    if (!planned) return action;
    this.#kept.set(id, planned);
    for (const old of this.#kept.keys()) {
      if (Number(old.split(".")[0]) > this.#requests - keptRequests) break;
      this.#kept.delete(old);
    }
    return { ...action, data: id };
  }

  async #toEdit(
    { title, toFiles }: PlannedAction,
    read = createOwnFileReader(this.#session),
  ): Promise<WorkspaceEdit> {
    return toWorkspaceEdit(this.#session, await toFiles(read), title);
  }
}

/** Whether a client asks for a kind: for none in particular, for it, or for a kind above it (`source` for `source.fixAll`). */
function wants(only: readonly string[], kind: string): boolean {
  return (
    only.length === 0 || only.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`))
  );
}

/** With its members in the order in which the server writes them. */
function sorted({ start, end }: Range): Range {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
