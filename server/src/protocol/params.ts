import { ErrorCodes, type Position, type Range, ResponseError } from "vscode-languageserver";

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

function readPosition(value: unknown, name: string): Position {
  const line = memberOf(value, "line");
  const character = memberOf(value, "character");
  if (!isCount(line) || !isCount(character)) throw invalid(name);
  return { line, character };
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
