import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";

const written = readFileSync("package.json", "utf8");
const { contributes } = JSON.parse(written);
const labels: Readonly<Record<string, string>> = JSON.parse(readFileSync("package.nls.json", "utf8"));
const client = globSync("client/src/**/*.ts", { cwd: "." })
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** All matches of a pattern's first group, each once and sorted. */
function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, group]) => group!))].sort();
}

/** "factAnnotation.showReport" → "showReport" */
const ownName = (id: string): string => id.slice("factAnnotation.".length);

const declared: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);

const inMenus = Object.values<readonly { command?: string; when?: string }[]>(contributes.menus).flat();

describe("the extension's manifest", () => {
  it("has a label for every place that names one, and no label that nothing names", () => {
    // "%command.showReport%"
    expect(found(written, /"%([\w.-]+)%"/g)).toEqual(Object.keys(labels).sort());
  });

  it("gives each key to each command once", () => {
    const keys = contributes.keybindings.map((one: { command: string; key: string; when?: string }) =>
      [one.key, one.command, one.when].join(" "),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("declares each command once, and puts no other into menus, keys and links", () => {
    expect(new Set(declared).size).toBe(declared.length);
    const used = [
      ...inMenus.flatMap(({ command }) => command ?? []),
      ...contributes.keybindings.map(({ command }: { command: string }) => command),
      // "[Open the Sample Story](command:factAnnotation.openSampleStory)"; a view's `focus` comes with the view.
      ...found(JSON.stringify(labels), /\(command:(factAnnotation\.[\w.]+)\)/g).filter(
        (command) => !command.endsWith(".focus"),
      ),
    ];
    expect(used.filter((command) => !declared.includes(command))).toEqual([]);
  });

  it("declares no command that the client has no handler for", () => {
    // "previousFinding: () => goToFinding("previous")"
    expect(
      declared.filter((command) => !new RegExp(`\\b${ownName(command)}(?:"?[:,(])`).test(client)),
    ).toEqual([]);
  });

  it("rests on no context key that the client never sets", () => {
    const conditions = [
      ...inMenus,
      ...contributes.keybindings,
      ...contributes.viewsWelcome,
      ...contributes.commands.map(({ enablement }: { enablement?: string }) => ({ when: enablement })),
    ];
    const own = conditions.flatMap(({ when }) => found(when ?? "", /(?<![=~] )(factAnnotation\.\w+)/g));
    const views = Object.values<readonly { id: string }[]>(contributes.views)
      .flat()
      .map(({ id }) => id);
    const known = (key: string) => client.includes(`"${ownName(key)}"`) || views.includes(key);
    expect([...new Set(own)].filter((key) => !known(key))).toEqual([]);
  });
});
