import { differenceOf, shapeOf } from "./text-shape";

/** A passage with what stands around it. */
export interface AlarmPassage {
  readonly before: string;
  readonly own: string;
  readonly after: string;
  readonly language: string;
}

/** What a report of a false alarm is made of. */
export interface FalseAlarm {
  readonly rule: string;
  readonly severity: string;
  readonly version: string;
  readonly editor: string;
  readonly settings: readonly string[];
  /** Where the finding stands; undefined where the text is gone. */
  readonly own: AlarmPassage | undefined;
  readonly others: readonly AlarmPassage[];
}

/** More places than this tell nothing more. */
const mostOthers = 5;

/**
 * The report as Markdown. Of the articles it has the shapes of the words alone: every letter is an x, every digit a 0, and
 * no path, no name and no message is in it. It is English whatever the editor's language, since who reads it may not be.
 */
export function toReport({ rule, severity, version, editor, settings, own, others }: FalseAlarm): string {
  const shown = others.slice(0, mostOthers);
  return [
    `# A false alarm of ${rule}`,
    "",
    "What is said to be wrong, and why it is not (please write it with invented names):",
    "",
    "",
    "",
    "Everything below was prepared by the editor. Letters are replaced by x and digits by 0; no path, name or figure of",
    "your articles is in it. Please look it over before you send it to anybody.",
    "",
    `- rule: ${rule}, reported as ${severity.toLowerCase()}`,
    `- Fact Annotation ${version}, ${editor}`,
    ...settings.map((line) => `- ${line}`),
    "",
    "## Where it is reported",
    "",
    ...(own ? toLines(own) : ["The passage is gone."]),
    ...shown.flatMap((other, index) => [
      "",
      `## Other place ${index + 1} of ${others.length}`,
      "",
      ...toLines(other),
      ...(own ? ["", `Against the first: ${differenceOf(own.own, other.own)}.`] : []),
    ]),
    "",
  ].join("\n");
}

function toLines({ before, own, after, language }: AlarmPassage): string[] {
  return [
    `In a text of the language ${language}; the words it is about stand between ⟦ and ⟧.`,
    "",
    "```text",
    ...`${shapeOf(before)}⟦${shapeOf(own)}⟧${shapeOf(after)}`.split(/\r\n|\r|\n/u),
    "```",
  ];
}
