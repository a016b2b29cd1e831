import * as vscode from "vscode";
import type { FactKind, FactState, ViewFact, ViewProgress } from "../../../server/src/protocol/view-requests";

const { t } = vscode.l10n;

/** The heading of a group of facts: "Persons". */
export function groupTitle(kind: FactKind): string {
  const titles: Readonly<Record<FactKind, string>> = {
    person: t("Persons"),
    organization: t("Organisations"),
    place: t("Places"),
    other: t("Other names"),
    figure: t("Figures"),
    date: t("Dates and times"),
    quotation: t("Quotations"),
  };
  return titles[kind];
}

/** How facts stand, for a list to choose from: "Conflicts". */
export function stateTitle(state: FactState): string {
  const titles: Readonly<Record<FactState, string>> = {
    conflicts: t("Conflicts with another fact"),
    alone: t("Stands alone"),
    agrees: t("Agrees with other articles"),
    checked: t("Checked by a person"),
  };
  return titles[state];
}

/** How one fact stands: "agrees with 3 articles". */
export function sayState({ state, agrees }: Pick<ViewFact, "state" | "agrees">): string {
  if (state === "conflicts") return t("conflicts");
  if (state === "checked") return t("checked");
  if (state === "alone") return t("stands alone");
  return agrees === 1 ? t("agrees with 1 article") : t("agrees with {0} articles", agrees);
}

/** "Checked by Bo Lind on 2026-03-04: council minutes", as far as the mark says. */
export function sayMark({ who, day, source }: NonNullable<ViewFact["checked"]>): string {
  const said =
    who && day
      ? t("Checked by {0} on {1}", who, day)
      : who
        ? t("Checked by {0}", who)
        : day
          ? t("Checked on {0}", day)
          : t("Checked");
  return source ? `${said}: ${source}` : said;
}

/** "31 of 67 facts checked". */
export function sayProgress({ checked, facts }: ViewProgress): string {
  return t("{0} of {1} facts checked", checked, facts);
}

/** What shows at a glance how a fact stands; the colours are those of problems and of tests that pass. */
export function stateIcon(state: FactState): vscode.ThemeIcon {
  if (state === "conflicts")
    return new vscode.ThemeIcon("warning", new vscode.ThemeColor("problemsWarningIcon.foreground"));
  if (state === "checked")
    return new vscode.ThemeIcon("pass-filled", new vscode.ThemeColor("testing.iconPassed"));
  return new vscode.ThemeIcon(state === "agrees" ? "references" : "circle-outline");
}

/** The icon of a group. */
export function kindIcon(kind: FactKind): vscode.ThemeIcon {
  const icons: Readonly<Record<FactKind, string>> = {
    person: "person",
    organization: "organization",
    place: "location",
    other: "tag",
    figure: "symbol-numeric",
    date: "calendar",
    quotation: "quote",
  };
  return new vscode.ThemeIcon(icons[kind]);
}
