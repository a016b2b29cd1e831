import { type Node, type ParseError, printParseErrorCode } from "jsonc-parser";
import {
  canBe,
  isMissing,
  shouldBeList,
  shouldBeObject,
  shouldBeText,
  shouldListTexts,
  unknownKey,
} from "../words/entries";
import type { Message } from "../words/message";
import type { ProjectProblem } from "./project";

/** A member of an object. */
interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node;
}

/**
 * Reads nodes as what they should be, and collects what they are not as problems at their places. `offset` is where the
 * text that was parsed begins in its file.
 */
export class JsonReading {
  readonly #problems: ProjectProblem[];
  readonly #offset: number;

  constructor(problems: ProjectProblem[], offset = 0) {
    this.#problems = problems;
    this.#offset = offset;
  }

  report(node: Node, message: Message): undefined {
    const start = this.#offset + node.offset;
    this.#problems.push({ start, end: start + node.length, message });
  }

  entries(node: Node | undefined, what: Message): Entry[] {
    if (!node) return [];
    if (node.type !== "object") {
      this.report(node, shouldBeObject(what));
      return [];
    }
    return (node.children ?? []).flatMap(({ children }) => {
      const [keyNode, value] = children ?? [];
      return keyNode && value ? [{ key: String(keyNode.value), keyNode, value }] : [];
    });
  }

  /** An object's members by key; unknown keys are reported and left out, and of a repeated key the last one counts. */
  members(node: Node | undefined, what: Message, known: readonly string[]): ReadonlyMap<string, Node> {
    const members = new Map<string, Node>();
    for (const { key, keyNode, value } of this.entries(node, what)) {
      if (known.includes(key)) members.set(key, value);
      else
        this.report(
          keyNode,
          unknownKey(
            key,
            known.filter((word) => word !== "$schema"),
          ),
        );
    }
    return members;
  }

  list<T>(node: Node | undefined, key: string, read: (node: Node) => T | undefined): T[] {
    if (!node) return [];
    if (node.type !== "array") {
      this.report(node, shouldBeList(key));
      return [];
    }
    return (node.children ?? []).map(read).filter((item) => item !== undefined);
  }

  strings(node: Node | undefined, key: string): string[] {
    return this.list(node, key, (item) =>
      typeof item.value === "string" && item.value.trim() !== ""
        ? item.value
        : this.report(item, shouldListTexts(key)),
    );
  }

  /** A text that is not blank; reported at `node`, or at `owner` where it is missing. */
  text(node: Node | undefined, owner: Node, what: Message): string | undefined {
    if (typeof node?.value === "string" && node.value.trim() !== "") return node.value;
    if (node) return this.report(node, shouldBeText(what));
    return owner.type === "object" ? this.report(owner, isMissing(what)) : undefined;
  }

  /** What stands before or after a quote: any text, blank ones too, and "" where it is missing. */
  context(node: Node | undefined, what: Message): string | undefined {
    if (!node) return "";
    if (typeof node.value === "string") return node.value;
    return this.report(node, shouldBeText(what));
  }

  oneOf<T extends string>(node: Node | undefined, key: string, words: readonly T[]): T | undefined {
    if (!node) return undefined;
    const found = words.find((word) => word === node.value);
    return found ?? this.report(node, canBe(key, words));
  }
}

/** The parser's name of what is wrong with a text that is no JSON: "PropertyNameExpected". */
export function faultOf({ error }: ParseError): string {
  return printParseErrorCode(error);
}
