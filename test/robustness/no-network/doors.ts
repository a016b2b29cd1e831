import { parse } from "acorn";

/** What opens a connection, or runs text as a program, where it is called or made. */
const doors = new Set(
  "fetch eval XMLHttpRequest WebSocket EventSource RTCPeerConnection importScripts Function".split(" "),
);

/** Objects through which the same are reached: `globalThis.fetch(x)`, `navigator.sendBeacon(x)` */
const owners = new Set("globalThis window self global navigator".split(" "));

/** The doors that a program calls, in its order. A method of the program's own by the name of one is no door. */
export function doorsIn(code: string): string[] {
  return [...callsIn(code)].flatMap(({ callee }) => {
    const name = callee && nameOf(callee);
    return name === undefined ? [] : [name];
  });
}

/** The modules that a program asks Node for, without `node:`; `?` for one whose name it works out. */
export function modulesIn(code: string): string[] {
  return [...callsIn(code)].flatMap(({ callee, arguments: given, source }) => {
    const module = callee?.name === "require" ? given?.[0] : source;
    if (!module) return [];
    return [typeof module.value === "string" ? module.value.replace(/^node:/, "") : "?"];
  });
}

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly object?: Node;
  readonly property?: Node;
  readonly value?: unknown;
}

/** A call, a `new`, or an `import()`, which has a source. */
interface Call extends Node {
  readonly callee?: Node;
  readonly arguments?: readonly Node[];
  readonly source?: Node;
}

const calls = new Set(["CallExpression", "NewExpression", "ImportExpression"]);

function* callsIn(code: string): Generator<Call> {
  yield* callsUnder(parse(code, { ecmaVersion: "latest", sourceType: "script", allowHashBang: true }));
}

function* callsUnder(node: unknown): Generator<Call> {
  if (typeof node !== "object" || node === null) return;
  if (calls.has((node as Node).type)) yield node as Call;
  for (const child of Object.values(node)) yield* callsUnder(child);
}

function nameOf({ type, name, object, property }: Node): string | undefined {
  if (type === "Identifier") return doors.has(name!) ? name : undefined;
  if (type !== "MemberExpression" || !owners.has(object?.name ?? "")) return undefined;
  return doors.has(property?.name ?? "") || property?.name === "sendBeacon" ? property!.name : undefined;
}
