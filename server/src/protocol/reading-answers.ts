import {
  type CancellationToken,
  type CodeLens,
  type CodeLensParams,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type Connection,
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type Hover,
  type HoverParams,
  type InlayHint,
  type InlayHintParams,
  type Location,
  type ReferenceParams,
  type SymbolInformation,
  type WorkspaceSymbolParams,
} from "vscode-languageserver";
import type { Place } from "../check/finding";
import { completionsAt } from "../features/completion";
import { hoverAt } from "../features/hover";
import { inlayHints } from "../features/inlay-hints";
import { lensOf, lensOfTooLong } from "../features/lenses";
import { definitionAt, highlightsAt, referencesAt } from "../features/navigate";
import { completionsInProjectFile } from "../features/project-completion";
import { articleSymbols, corpusSymbols } from "../features/symbols";
import { toCompletionItem } from "./completion";
import { isWhole } from "./folder";
import { Lines } from "./lines";
import { positionIn, rangeIn, stringIn, uriIn } from "./params";
import { toPlainText } from "./plain-text";
import type { Requests } from "./requests";
import type { Asked, Session } from "./session";
import { toDocumentSymbol, toFlatSymbols, toWorkspaceSymbol } from "./symbols";
import { toKey } from "./uris";

/** How many names a search of the workspace gives at most. */
const mostSymbols = 200;

/** Answers what an editor asks to read: hover, navigation, symbols, completion, lenses, hints. */
export function answerReading(connection: Connection, requests: Requests): void {
  connection.onHover(requests.answer("settled", hover));
  connection.onDefinition(requests.answer("settled", definition));
  connection.onReferences(requests.answer("whole", references));
  connection.onDocumentHighlight(requests.answer("article", highlights));
  connection.onCompletion(requests.answer("article", completions));
  connection.onDocumentSymbol(requests.answer("article", documentSymbols));
  connection.onWorkspaceSymbol(requests.answer("whole", workspaceSymbols));
  connection.onCodeLens(requests.answer("settled", lenses));
  connection.languages.inlayHint.on(requests.answer("article", hints));
}

function hover(session: Session, params: HoverParams): Hover | null {
  const asked = session.ask(uriIn(params));
  if (!asked) return null;
  const offset = asked.lines.offsetAt(positionIn(params));
  const card = hoverAt(asked.article, offset, asked.context, session.options.hoverShowsProblems);
  if (!card) return null;
  const { markdownHover } = session.client;
  const value = markdownHover ? card.markdown : toPlainText(card.markdown);
  const contents = { kind: markdownHover ? ("markdown" as const) : ("plaintext" as const), value };
  return { contents, range: asked.lines.rangeOf(card.span) };
}

function definition(session: Session, params: DefinitionParams): Location[] {
  return atPosition(session, params, (asked, offset) =>
    toLocations(session, asked, definitionAt(asked.article, offset, asked.context)),
  );
}

function references(session: Session, params: ReferenceParams): Location[] {
  // Without a context, the first mention is one of them.
  const withDeclaration = params.context?.includeDeclaration !== false;
  return atPosition(session, params, (asked, offset) =>
    toLocations(session, asked, referencesAt(asked.article, offset, asked.context, withDeclaration)),
  );
}

function highlights(session: Session, params: DocumentHighlightParams): DocumentHighlight[] {
  return atPosition(session, params, ({ article, lines, context }, offset) =>
    highlightsAt(article, offset, context).map((place) => ({
      range: lines.rangeOf(place),
      kind: DocumentHighlightKind.Read,
    })),
  );
}

async function completions(
  session: Session,
  params: CompletionParams,
  token: CancellationToken,
): Promise<CompletionItem[] | CompletionList> {
  const folder = session.ask(uriIn(params))?.folder;
  if (folder && isWhole(folder)) await session.names.ready(folder, token);
  if (token.isCancellationRequested) return [];
  const items =
    completeProjectFile(session, params) ??
    atPosition(session, params, ({ article, lines, context }, offset) =>
      completionsAt(article, offset, context).map((one) => toCompletionItem(one, lines)),
    );
  return { isIncomplete: true, items };
}

function documentSymbols(
  session: Session,
  params: DocumentSymbolParams,
): DocumentSymbol[] | SymbolInformation[] {
  const asked = session.ask(uriIn(params));
  if (!asked) return [];
  const symbols = articleSymbols(asked.article, asked.context);
  if (!session.client.symbolTree)
    return toFlatSymbols(symbols, session.toClientUri(asked.article.uri), asked.lines);
  return symbols.map((symbol) => toDocumentSymbol(symbol, asked.lines));
}

async function workspaceSymbols(
  session: Session,
  params: WorkspaceSymbolParams,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const query = stringIn(params, "query");
  session.workspace.flush();
  const folders = [...session.workspace.folders, session.workspace.loose];
  for (const folder of folders) await session.names.ready(folder, token);
  if (token.isCancellationRequested) return [];
  session.workspace.flush();
  return folders.flatMap((folder) =>
    corpusSymbols(query, session.contextOf(folder), mostSymbols).flatMap((symbol) => {
      const article = folder.corpus.article(symbol.place.uri);
      if (!article) return [];
      return [
        toWorkspaceSymbol(symbol, session.toClientUri(article.uri), session.workspace.linesOf(article)),
      ];
    }),
  );
}

function lenses(session: Session, params: CodeLensParams): CodeLens[] {
  const asked = session.ask(uriIn(params));
  if (!asked) return lensOfLeftOut(session, uriIn(params));
  const findings = asked.context.findingsOf(asked.article.uri);
  const { span, title } = lensOf(asked.article, findings, session.words);
  return [{ range: asked.lines.rangeOf(span), command: { title, command: session.lensCommand } }];
}

function hints(session: Session, params: InlayHintParams): InlayHint[] {
  const asked = session.ask(uriIn(params));
  if (!asked || !session.settingsOf(asked.folder).inlayHints) return [];
  const shown = inlayHints(asked.article, asked.lines.spanOf(rangeIn(params)), session.words);
  return shown.map(({ offset, label }) => ({
    position: asked.lines.positionAt(offset),
    label,
    paddingLeft: true,
  }));
}

/** Completions in a folder's project file; undefined where the request is about another text. */
function completeProjectFile(session: Session, params: unknown): CompletionItem[] | undefined {
  const document = session.documents.get(toKey(uriIn(params)) ?? "");
  const folder = document && session.workspace.folderOf(document.key);
  if (!document || document.key !== folder?.projectFile) return undefined;
  const lines = new Lines(document.text, session.client.encoding);
  const offset = lines.offsetAt(positionIn(params));
  return completionsInProjectFile(document.text, offset, session.contextOf(folder)).map((one) =>
    toCompletionItem(one, lines),
  );
}

/** The lens of a text that would be an article but for its length; its place is the same in every encoding. */
function lensOfLeftOut(session: Session, uri: string): CodeLens[] {
  const key = toKey(uri);
  const limit = key === undefined ? undefined : session.workspace.limitExceeded(key);
  if (limit === undefined) return [];
  const { title } = lensOfTooLong(limit, session.words);
  const start = { line: 0, character: 0 };
  return [{ range: { start, end: start }, command: { title, command: "" } }];
}

/** What is found at a request's position; nothing where no article is there. */
function atPosition<T>(session: Session, params: unknown, find: (asked: Asked, offset: number) => T[]): T[] {
  const position = positionIn(params);
  const asked = session.ask(uriIn(params));
  return asked ? find(asked, asked.lines.offsetAt(position)) : [];
}

function toLocations(session: Session, { folder }: Asked, places: readonly Place[]): Location[] {
  return places.flatMap((place) => {
    const article = folder.corpus.article(place.uri);
    if (!article) return [];
    return [
      { uri: session.toClientUri(place.uri), range: session.workspace.linesOf(article).rangeOf(place) },
    ];
  });
}
