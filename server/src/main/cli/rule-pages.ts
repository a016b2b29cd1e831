/** Put in by the build: the pages of `docs/rules`. */
declare const RULE_PAGES: Readonly<Record<string, string>> | undefined;

/** Each rule's page, in Markdown, by the rule's id. Empty where the program runs from its sources. */
export const rulePages: Readonly<Record<string, string>> =
  (typeof RULE_PAGES === "undefined" ? undefined : RULE_PAGES) ?? {};
