/** The file name extensions of articles. */
export const articleExtensions = [".txt", ".text", ".md", ".markdown", ".article"] as const;

/**
 * File names, in small letters, that have an article's extension and are none: files that programs read, licences and
 * what stands beside code. Written as globs. Left out of folders; a file named by itself is read.
 */
export const notArticles: readonly string[] = [
  "requirements.txt",
  "requirements[-_.]*.txt",
  "*[-_.]requirements.txt",
  "constraints.txt",
  "cmakelists.txt",
  "cmakecache.txt",
  "robots.txt",
  "humans.txt",
  "security.{txt,md}",
  "ads.txt",
  "app-ads.txt",
  "llms.txt",
  "llms-full.txt",
  "{license,licence,copying}.{txt,md}",
  "{license,licence,copying}[-_.]*.{txt,md}",
  "copyright.{txt,md}",
  "notice.{txt,md}",
  "third[-_]party[-_]notices.{txt,md}",
  "thirdparty{notices,noticetext}.txt",
  "contributing.{txt,md}",
  "code_of_conduct.{txt,md}",
  "{changelog,changes}.{txt,md}",
  "claude.md",
  "agents.md",
  "todo.txt",
  "version.txt",
  "*.fact-sheet.md",
  "top_level.txt",
  "dependency_links.txt",
  "entry_points.txt",
  "{sha256sums,md5sums,checksums}.txt",
];

/** Folders that are never entered, wherever they stand; nor is any whose name begins with a dot. */
export const neverEntered: readonly string[] = ["node_modules"];
