/** Whether a CSV field has to stand in quotation marks (RFC 4180). */
const special = /[",\r\n]/;

/** Rows as CSV by RFC 4180, lines ended with a line feed. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(toField).join(",")}\n`).join("");
}

/** What a spreadsheet would take for a formula, or for what leads to one: "=1+1", "@SUM(A1)", "-2+3" */
const formulaStart = /^[=+\-@\t\r]/;
/** A number, which a spreadsheet reads as one: "-3.5", "+1,200", "-40%" */
const plainNumber = /^[+-]?\d+(?:[.,]\d+)*%?$/;

/**
 * A cell of words for a table that people open in a spreadsheet: what would be a formula there gets an apostrophe before
 * it, which spreadsheets take for text. Plain numbers stay numbers. Source: OWASP, CSV Injection.
 */
export function toSafeCell(words: string): string {
  return formulaStart.test(words) && !plainNumber.test(words) ? `'${words}` : words;
}

function toField(value: string | number): string {
  const text = String(value);
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
