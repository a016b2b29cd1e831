import type { Connection } from "vscode-languageserver";
import type { CheckedMark } from "../check/checked";
import type { Finding, Place } from "../check/finding";
import { type ArticleFact, articleFacts } from "../features/article-facts";
import type { Folder } from "./folder";
import { uriIn } from "./params";
import type { Requests } from "./requests";
import type { Asked, Session } from "./session";
import { toPath } from "./uris";
import { ArticleFactsRequest, type ViewConflict, type ViewFact, type ViewPlace } from "./view-requests";

/** Answers what an editor's own views show; no feature of LSP rests on it. */
export function answerViews(connection: Connection, requests: Requests): void {
  connection.onRequest(
    ArticleFactsRequest,
    requests.answer("settled", (session, params) => {
      const asked = session.ask(uriIn(params));
      if (!asked) return null;
      const { facts, names, conflicts, progress } = articleFacts(asked.article, asked.context);
      return {
        facts: facts.map((fact) => toViewFact(fact, asked)),
        names,
        conflicts: conflicts.flatMap((finding) => toViewConflict(session, asked.folder, finding) ?? []),
        progress,
      };
    }),
  );
}

function toViewFact({ span, name, checked, ...fact }: ArticleFact, { lines }: Asked): ViewFact {
  const { kind, text, detail, state, agrees, conflicts } = fact;
  const shown = { kind, range: lines.rangeOf(span), text, detail, state, agrees, conflicts };
  return {
    ...shown,
    ...(name === undefined ? {} : { name }),
    ...(checked === undefined ? {} : { checked: toViewMark(checked) }),
  };
}

function toViewMark({ who, day, source }: CheckedMark): NonNullable<ViewFact["checked"]> {
  return {
    ...(who === undefined ? {} : { who }),
    ...(day === undefined ? {} : { day }),
    ...(source === undefined ? {} : { source }),
  };
}

/** Undefined where the finding's article is gone. */
function toViewConflict(session: Session, folder: Folder, finding: Finding): ViewConflict | undefined {
  const { rule, severity, message, related } = finding;
  const place = toViewPlace(session, folder, finding, message);
  return (
    place && {
      ...place,
      rule,
      severity,
      related: related.flatMap((one) => toViewPlace(session, folder, one, one.message) ?? []),
    }
  );
}

function toViewPlace(session: Session, folder: Folder, place: Place, message: string): ViewPlace | undefined {
  const article = folder.corpus.article(place.uri);
  if (!article) return undefined;
  const range = session.workspace.linesOf(article).rangeOf(place);
  return { uri: session.toClientUri(place.uri), path: toPath(folder.root, place.uri), range, message };
}
