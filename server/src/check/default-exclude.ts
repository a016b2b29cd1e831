/** The file name extensions of articles. */
export const articleExtensions = [".txt", ".text", ".md", ".markdown", ".article"] as const;

/**
 * File names, in small letters, that have an article's extension and are none: files that programs read, licences and
 * what stands beside code. A `*` stands for any run of characters. Left out of folders; a file named by itself is read.
 */
export const notArticles: readonly string[] = [
  "requirements*.txt",
  "constraints.txt",
  "cmakelists.txt",
  "cmakecache.txt",
  "robots.txt",
  "humans.txt",
  "security.txt",
  "ads.txt",
  "app-ads.txt",
  "llms.txt",
  "llms-full.txt",
  "license*.txt",
  "license*.md",
  "licence*.txt",
  "licence*.md",
  "copying*.txt",
  "copying*.md",
  "copyright.txt",
  "notice.txt",
  "notice.md",
  "third-party-notices.txt",
  "thirdpartynotices.txt",
  "thirdpartynoticetext.txt",
  "contributing.md",
  "code_of_conduct.md",
  "security.md",
  "changelog*.md",
  "changelog*.txt",
  "changes.md",
  "changes.txt",
  "claude.md",
  "agents.md",
  "todo.txt",
  "version.txt",
  "top_level.txt",
  "dependency_links.txt",
  "entry_points.txt",
  "sha256sums.txt",
  "md5sums.txt",
  "checksums.txt",
];

/** Folders that are never entered, wherever they stand; nor is any whose name begins with a dot. */
export const neverEntered: readonly string[] = ["node_modules"];
