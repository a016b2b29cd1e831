import type { InitializeParams } from "vscode-languageserver";
import { createWords, english, type Translation, type Words } from "../words/words";
import type { PositionEncoding } from "./lines";

/** What the client said of itself in `initialize`, as far as the server asks. */
export interface Client {
  readonly encoding: PositionEncoding;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly watchedFiles: boolean;
  readonly folders: boolean;
  readonly progress: boolean;
  readonly markdownHover: boolean;
  readonly symbolTree: boolean;
  /** Also of clients that do not say: those that show no other side pass over it. */
  readonly related: boolean;
  readonly codeDescription: boolean;
  readonly resolvesEdits: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly changeAnnotations: boolean;
  readonly preparesRename: boolean;
  readonly appliesEdits: boolean;
  readonly refreshes: { readonly tokens: boolean; readonly lenses: boolean; readonly hints: boolean };
}

const encodings: readonly PositionEncoding[] = ["utf-8", "utf-16", "utf-32"];

/** Reads a client's capabilities. The encoding is the first of the client's that the server has too, UTF-16 where it names none. */
export function readClient(params: InitializeParams): Client {
  const { workspace, textDocument, window, general } = params.capabilities ?? {};
  const edits = workspace?.workspaceEdit;
  const action = textDocument?.codeAction;
  const formats = textDocument?.hover?.contentFormat;
  const offered = general?.positionEncodings ?? [];
  return {
    encoding: offered.find((one) => isEncoding(one)) ?? "utf-16",
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    markdownHover: formats === undefined || formats.length === 0 || formats.includes("markdown"),
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    related: textDocument?.publishDiagnostics?.relatedInformation !== false,
    codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    resolvesEdits:
      action?.dataSupport === true && action.resolveSupport?.properties?.includes("edit") === true,
    documentChanges: edits?.documentChanges === true,
    createsFiles: edits?.documentChanges === true && edits.resourceOperations?.includes("create") === true,
    changeAnnotations: edits?.documentChanges === true && edits.changeAnnotationSupport !== undefined,
    appliesEdits: workspace?.applyEdit === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    refreshes: {
      tokens: workspace?.semanticTokens?.refreshSupport === true,
      lenses: workspace?.codeLens?.refreshSupport === true,
      hints: workspace?.inlayHint?.refreshSupport === true,
    },
  };
}

/** URIs of the workspace folders that `initialize` names, or of the one root that older clients name. */
export function readRoots(params: InitializeParams): readonly string[] {
  if (Array.isArray(params.workspaceFolders)) return params.workspaceFolders.map(({ uri }) => uri);
  return typeof params.rootUri === "string" ? [params.rootUri] : [];
}

/** What `initializationOptions` may hold beside the settings. */
export interface StartOptions {
  /** The words of the language that the client names as its `locale`, from the English patterns; without them the server speaks English. */
  readonly translation: Translation;
  /** The settings of clients that can't be asked for them; plain, or under `factAnnotation`. */
  readonly settings: unknown;
  /** URI of the folder of the rules' pages as the client can open it. */
  readonly rulePages: string | undefined;
  /** Path or URI of a folder in which the server may keep the index for the next session; without one it keeps nothing. */
  readonly storagePath: string | undefined;
  /** A command of the client's that a code lens may run; without one, lenses are there to be read. */
  readonly lensCommand: string | undefined;
  /** A command of the client's that asks what a fact was checked against; without one, marks are made without a source. */
  readonly markCommand: string | undefined;
  /** Whether the client's hover shows the diagnostics at the place beside the card. */
  readonly hoverShowsProblems: boolean;
  /** Whether the client wants to be told when what its own views show may have changed. */
  readonly views: boolean;
}

/** Reads `initializationOptions`; anything of a wrong shape is as good as nothing. */
export function readStartOptions(value: unknown): StartOptions {
  const options =
    typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const {
    factAnnotation,
    translation,
    rulePages,
    storagePath,
    lensCommand,
    markCommand,
    hoverShowsProblems,
    views,
  } = options;
  return {
    translation: readTranslation(translation),
    settings: factAnnotation ?? options,
    rulePages: typeof rulePages === "string" ? rulePages : undefined,
    storagePath: typeof storagePath === "string" && storagePath !== "" ? storagePath : undefined,
    lensCommand: typeof lensCommand === "string" ? lensCommand : undefined,
    markCommand: typeof markCommand === "string" ? markCommand : undefined,
    hoverShowsProblems: hoverShowsProblems === true,
    views: views === true,
  };
}

/** The language to speak to a client's person: its `locale` where it brings that language's words, else English. */
export function readWords({ locale }: InitializeParams, { translation }: StartOptions): Words {
  const isTranslated = typeof locale === "string" && Object.keys(translation).length > 0;
  return isTranslated ? createWords(locale, translation) : english;
}

/** The texts among a bundle's members. */
function readTranslation(value: unknown): Translation {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === "string"));
}

function isEncoding(value: unknown): value is PositionEncoding {
  return (encodings as readonly unknown[]).includes(value);
}
