import type { Finding, Place } from "../check/finding";
import type { Folder } from "./folder";
import type { Session } from "./session";
import { toPath } from "./uris";
import type { ViewConflict, ViewPlace } from "./view-requests";

/** A finding with both sides as a client's views have it; undefined where its article is gone. */
export function toViewConflict(session: Session, folder: Folder, finding: Finding): ViewConflict | undefined {
  const { rule, severity, message } = finding;
  const place = toViewPlace(session, folder, finding, session.words.say(message));
  const related = finding.related.flatMap(
    (one) => toViewPlace(session, folder, one, session.words.say(one.message)) ?? [],
  );
  return place && { ...place, rule, severity, related };
}

/** A place as a client's views have it; undefined where its article is gone. */
export function toViewPlace(
  session: Session,
  folder: Folder,
  place: Place,
  message = "",
): ViewPlace | undefined {
  const article = folder.corpus.article(place.uri);
  if (!article) return undefined;
  const range = session.workspace.linesOf(article).rangeOf(place);
  return { uri: session.toClientUri(place.uri), path: toPath(folder.root, place.uri), range, message };
}
