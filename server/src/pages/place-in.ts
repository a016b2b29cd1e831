/** A place as pages and sheets name it, "drafts/a.txt:12"; the path alone in what has no lines of its own. */
export function placeOf(path: string, line: number | undefined): string {
  return line === undefined ? path : `${path}:${line}`;
}
