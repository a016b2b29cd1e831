interface Figure {
  readonly name: string;
  readonly value: string;
  readonly aim: string;
}

const figures: Figure[] = [];

/** Notes a figure for the table at the end; a number is written with two digits that count. */
export function figure(name: string, value: number | string, unit = "", aim = ""): void {
  const text = typeof value === "string" ? value : `${round(value)}${unit && ` ${unit}`}`;
  figures.push({ name, value: text, aim });
}

/** Several values as one: "11 / 12". */
export function listed(values: readonly number[]): string {
  return values.map(round).join(" / ");
}

/** The table in Markdown, to be put into the README as it is. */
export function toSummary(): string {
  const lines = figures.map(({ name, value, aim }) => `| ${name} | ${value} | ${aim} |`);
  return ["| | figure | aim |", "| --- | --- | --- |", ...lines].join("\n");
}

function round(value: number): string {
  return Math.abs(value) >= 10 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
}
