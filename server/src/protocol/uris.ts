/**
 * A URI cut up: `scheme:`, `//authority`, path, and the rest from the first `?` or `#`.
 * `file:///drafts/a%20b.txt`, `untitled:Untitled-1`, `vscode-vfs://github/x/y.md`
 */
const uriPattern = /^([a-z][a-z0-9+.-]*):(\/\/[^/?#]*)?([^?#]*)(.*)$/is;

/** `c:` or `C%3A` as the first segment of a file's path. */
const drivePattern = /^[a-z]:$/i;

/** `///` at the end of `file:///drafts///` */
const endSlashes = /(?<!\/)\/+$/;

/** Half of a pair of code units, without its other half. */
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * The one spelling under which the server knows a URI, whatever a client percent-encodes: two spellings of one file
 * give the same. Undefined where it is no URI.
 */
export function toKey(uri: unknown): string | undefined {
  if (typeof uri !== "string") return undefined;
  const match = uriPattern.exec(uri);
  if (!match) return undefined;
  const [, scheme, authority = "", path, rest] = match;
  const isFile = scheme!.toLowerCase() === "file";
  const segments = path!.split("/").map((segment, index) => {
    const decoded = decodeSegment(segment);
    return encodeURIComponentSafely(
      isFile && index === 1 && drivePattern.test(decoded) ? decoded.toLowerCase() : decoded,
    );
  });
  return `${scheme!.toLowerCase()}:${authority}${segments.join("/")}${isFile ? "" : rest}`;
}

/** A folder's key, without a slash at its end. */
export function toFolderKey(uri: unknown): string | undefined {
  return toKey(uri)?.replace(endSlashes, "");
}

/** The scheme, without its colon. */
export function schemeOf(key: string): string {
  return key.slice(0, key.indexOf(":"));
}

/** True where the folder holds the file, at whatever depth. Both are keys. */
export function holds(folder: string, key: string): boolean {
  return key.startsWith(folder) && key.charCodeAt(folder.length) === 47;
}

/** The file's path in the folder as a person reads it: decoded, with `/`. The whole path where the folder does not hold it. */
export function toPath(folder: string | undefined, key: string): string {
  const relative = folder !== undefined && holds(folder, key) ? key.slice(folder.length + 1) : pathOf(key);
  return relative.split("/").map(decodeSegment).join("/");
}

/** The key of a file in a folder, by its path with `/`. */
export function toChild(folder: string, path: string): string {
  return `${folder}/${path.split("/").map(encodeURIComponentSafely).join("/")}`;
}

/** The last segment, decoded. */
export function nameOf(key: string): string {
  return decodeSegment(pathOf(key).split("/").at(-1) ?? "");
}

function pathOf(key: string): string {
  return uriPattern.exec(key)?.[3] ?? key;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** A lone surrogate has no encoding; it becomes the replacement character. */
function encodeURIComponentSafely(segment: string): string {
  return encodeURIComponent(segment.replace(loneSurrogate, "\ufffd"));
}
