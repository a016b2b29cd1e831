/** Whether a CSV field has to stand in quotation marks (RFC 4180). */
const special = /[",\r\n]/;

/** Rows as CSV by RFC 4180, lines ended with a line feed. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(toField).join(",")}\n`).join("");
}

function toField(value: string | number): string {
  const text = String(value);
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
