import {
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Finding, ProjectRecord } from "../check/finding";
import { actionsAt, fixAll } from "../features/actions";
import { explained, type PlannedEdits, planEdits, toFileEdits, toProjectEdits } from "./article-edits";
import { fixAllKind } from "./capabilities";
import { toDiagnostic } from "./diagnostics";
import type { Folder } from "./folder";
import { actionContextIn, rangeIn } from "./params";
import type { Asked, Session } from "./session";
import { toWorkspaceEdit } from "./workspace-edits";

/** Of how many requests the actions can still be resolved. */
const keptRequests = 20;

/** What an action will change once it is chosen. */
interface PlannedAction {
  readonly title: string;
  readonly folder: Folder;
  readonly planned: PlannedEdits;
  readonly record: ProjectRecord | undefined;
}

/** An action with what it will change. */
interface Offer extends PlannedAction {
  readonly action: CodeAction;
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
    ];
    const request = ++this.#requests;
    if (this.#session.client.resolvesEdits)
      return offers.map((offer, index) => this.#keep(offer, `${request}.${index}`));
    const edits = await Promise.all(offers.map((offer) => this.#toEdit(offer).catch(() => undefined)));
    return offers.flatMap(({ action }, index) => (edits[index] ? [{ ...action, edit: edits[index] }] : []));
  }

  /** Gives a chosen action its edit. Throws where a text has changed since, or the action is not known any more. */
  async resolve(action: CodeAction): Promise<CodeAction> {
    const kept = typeof action?.data === "string" ? this.#kept.get(action.data) : undefined;
    if (!kept)
      throw new ResponseError(LSPErrorCodes.ContentModified, "The articles have changed; ask again.");
    return { ...action, edit: await explained(this.#session, this.#toEdit(kept)) };
  }

  #quickFixes(asked: Asked, range: Range, known: readonly Diagnostic[]): Offer[] {
    const { article, context, folder, lines } = asked;
    return actionsAt(article, lines.spanOf(range), context)
      .filter(({ fix }) => !fix.record || folder.root !== undefined)
      .map(({ title, kind, preferred, fix, finding }) => ({
        title,
        folder,
        planned: planEdits(fix.edits, folder),
        record: fix.record,
        action: {
          title,
          kind,
          isPreferred: preferred,
          diagnostics: [this.#diagnosticOf(finding, asked, known)],
        },
      }));
  }

  #fixAll({ article, context, folder }: Asked): Offer[] {
    const edits = fixAll(article, context);
    const title = "Correct all names whose spelling is settled";
    if (edits.length === 0) return [];
    return [
      {
        title,
        folder,
        planned: planEdits(edits, folder),
        record: undefined,
        action: { title, kind: fixAllKind },
      },
    ];
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

  #keep({ action, ...planned }: Offer, id: string): CodeAction {
    this.#kept.set(id, planned);
    for (const old of this.#kept.keys()) {
      if (Number(old.split(".")[0]) > this.#requests - keptRequests) break;
      this.#kept.delete(old);
    }
    return { ...action, data: id };
  }

  async #toEdit({ title, folder, planned, record }: PlannedAction): Promise<WorkspaceEdit> {
    const session = this.#session;
    const files = record
      ? await toProjectEdits(session, folder, record)
      : await toFileEdits(session, planned);
    return toWorkspaceEdit(session.client, files, title);
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
