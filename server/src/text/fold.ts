/** A name or word for comparison: small letters, without diacritics; "Miruță" and "miruta" fold to one. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
