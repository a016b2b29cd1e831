import * as vscode from "vscode";
import { allFindings, findingsIn, type ShownFinding } from "../findings";

interface OtherSide {
  readonly finding: ShownFinding;
  readonly side: vscode.DiagnosticRelatedInformation;
}

/** The findings that set two passages against each other, by where either side stands. */
export class Conflicts implements vscode.Disposable {
  /** Built when first asked for after a change. */
  #sides: ReadonlyMap<string, readonly OtherSide[]> | undefined;
  readonly #watch = vscode.languages.onDidChangeDiagnostics(() => {
    this.#sides = undefined;
  });

  /** Those one side of which stands at a position, as seen from there; those whose own side it is come first. */
  at(uri: vscode.Uri, position: vscode.Position): readonly ShownFinding[] {
    const own = findingsIn(uri).filter(
      ({ diagnostic }) => diagnostic.range.contains(position) && hasOtherSide(diagnostic),
    );
    return [...own, ...this.fromOtherSide(uri, new vscode.Range(position, position))];
  }

  /** Those whose other side shares text with a range or touches it, as seen from there. */
  fromOtherSide(uri: vscode.Uri, range: vscode.Range): readonly ShownFinding[] {
    this.#sides ??= sidesByArticle(allFindings());
    const here = this.#sides.get(uri.toString()) ?? [];
    return here.filter(({ side }) => side.location.range.intersection(range) !== undefined).map(turn);
  }

  dispose(): void {
    this.#watch.dispose();
  }
}

/** Whether a finding has a passage to be set beside its own. */
export function hasOtherSide({ relatedInformation }: vscode.Diagnostic): boolean {
  return relatedInformation !== undefined && relatedInformation.length > 0;
}

/** All other sides of findings, by the article they stand in. */
function sidesByArticle(findings: readonly ShownFinding[]): ReadonlyMap<string, readonly OtherSide[]> {
  const sides = new Map<string, OtherSide[]>();
  for (const finding of findings)
    for (const side of finding.diagnostic.relatedInformation ?? []) {
      const key = side.location.uri.toString();
      const there = sides.get(key);
      if (there) there.push({ finding, side });
      else sides.set(key, [{ finding, side }]);
    }
  return sides;
}

/** A finding as seen from one of its other sides, its own among the others there. */
function turn({ finding: { uri, diagnostic }, side }: OtherSide): ShownFinding {
  const { message, range, severity, relatedInformation = [] } = diagnostic;
  const own = new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, range), message);
  const turned = new vscode.Diagnostic(side.location.range, message, severity);
  turned.relatedInformation = [own, ...relatedInformation.filter((each) => each !== side)];
  return { uri: side.location.uri, diagnostic: turned };
}
