/**
 * JSON in pieces, a list's item a line, so that a report of any size can be written without one string that holds it.
 * The pieces together are what `JSON.parse` reads back as the object.
 */
export function* toJsonPieces(report: object): Iterable<string> {
  let gap = "{\n";
  for (const [key, value] of Object.entries(report)) {
    yield `${gap}  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* toListPieces(value);
    else yield JSON.stringify(value);
    gap = ",\n";
  }
  yield gap === ",\n" ? "\n}\n" : "{}\n";
}

function* toListPieces(items: readonly unknown[]): Iterable<string> {
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? "[" : ","}\n    ${JSON.stringify(item)}`;
  }
  yield "\n  ]";
}
