// @ts-check
/** The exact packages that the workbench is made of, with the integrity that the npm registry gives for them. */

/** Carries VS Code 1.100.3, whose server runs on Node 20, 22 and 24. */
export const CODE_SERVER = {
  name: "code-server",
  version: "4.100.3",
  integrity:
    "sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==",
};

/** One package for each platform, named `@vscode/ripgrep-<platform>-<architecture>`. */
export const RIPGREP = {
  name: "@vscode/ripgrep",
  version: "1.18.0",
  /** @type {Readonly<Record<string, string>>} */
  integrity: {
    "linux-x64":
      "sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==",
    "linux-arm64":
      "sha512-lQ/5zTG++U0E3IhVgS4EPTTn/U4okncaRMM5GOFfOYZywS4nuD31GhkHbNYlDk5CuDC68+hYJ0/eQeyCKJDA+g==",
    "darwin-x64":
      "sha512-25b4gWbL138dGuQU244ebCKKc0q05ULBMoFSz9oAEUHNeqK/lOJViDS7DRvbDazzAzSEdan391Znks/R5mkaTQ==",
    "darwin-arm64":
      "sha512-r3ktHSvbFycQNF6sl7sNDPocpsI7J+mEzh1IaZFkY0spm3k2Z9t8hPAeOK7+p0l6p6/swkQC14XWX01low+94Q==",
    "win32-x64":
      "sha512-KNPvtElldqILHdnAetujPaowkNbpqJy3ssIGGN6F6Kve9Qi+nNLI2DN01O83JjCEVQbCzl8Ov3QZ9Eov3BR8Dg==",
  },
};
