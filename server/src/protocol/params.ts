import { type Diagnostic, ErrorCodes, type Position, type Range, ResponseError } from "vscode-languageserver";

/** The URI of a request's document. Throws an `InvalidParams` error where there is none. */
export function uriIn(params: unknown): string {
  const document = memberOf(params, "textDocument");
  const uri = memberOf(document, "uri");
  if (typeof uri !== "string") throw invalid("textDocument.uri");
  return uri;
}

/** The position of a request. Throws an `InvalidParams` error where it is none. */
export function positionIn(params: unknown): Position {
  return readPosition(memberOf(params, "position"), "position");
}

/** The range of a request. Throws an `InvalidParams` error where it is none. */
export function rangeIn(params: unknown): Range {
  const range = memberOf(params, "range");
  return {
    start: readPosition(memberOf(range, "start"), "range.start"),
    end: readPosition(memberOf(range, "end"), "range.end"),
  };
}

/** A string of a request. Throws an `InvalidParams` error where it is none. */
export function stringIn(params: unknown, name: string): string {
  const value = memberOf(params, name);
  if (typeof value !== "string") throw invalid(name);
  return value;
}

/** What a code action request is about beside its range; members that are left out are empty. Throws an `InvalidParams` error where one is of another type. */
export function actionContextIn(params: unknown): ActionContext {
  const context = memberOf(params, "context");
  const only = memberOf(context, "only") ?? [];
  const diagnostics = memberOf(context, "diagnostics") ?? [];
  if (!isStrings(only)) throw invalid("context.only");
  if (!Array.isArray(diagnostics)) throw invalid("context.diagnostics");
  // They may be any program's.
  return { only, diagnostics: diagnostics.filter(isDiagnostic) };
}

/** The kinds of code action that are asked for (none: all), and the diagnostics that the client shows in the range. */
export interface ActionContext {
  readonly only: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

function isDiagnostic(value: unknown): value is Diagnostic {
  const range = memberOf(value, "range");
  return isPosition(memberOf(range, "start")) && isPosition(memberOf(range, "end"));
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

/** A URI that stands in a command's argument itself. Throws an `InvalidParams` error where there is none. */
export function uriOf(argument: unknown): string {
  return stringIn(argument, "uri");
}

/** A text of a command's argument that may be left out; blank is as good as none. */
export function textIn(argument: unknown, name: string): string | undefined {
  const value = memberOf(argument, name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** A number of things, from 0, that may be left out; what is none is as good as left out. */
export function countIn(params: unknown, name: string): number | undefined {
  const value = memberOf(params, name);
  return isCount(value) ? value : undefined;
}

/** The ranges of a command's argument; undefined where it names none. Throws an `InvalidParams` error where they are of no use. */
export function rangesIn(argument: unknown, name: string): Range[] | undefined {
  const value = memberOf(argument, name);
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw invalid(name);
  return value.map((range) => rangeIn({ range }));
}

function readPosition(value: unknown, name: string): Position {
  if (!isPosition(value)) throw invalid(name);
  return { line: value.line, character: value.character };
}

function isPosition(value: unknown): value is Position {
  return isCount(memberOf(value, "line")) && isCount(memberOf(value, "character"));
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function invalid(name: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, `“${name}” is missing or not of its type.`);
}
