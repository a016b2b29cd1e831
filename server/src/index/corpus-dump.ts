import type { ArticleStoreDump } from "./article-store";
import type { KeyedPlacesDump } from "./keyed-places";
import type { NameDirectoryDump } from "./name-directory";
import type { NameRegisterDump } from "./name-register";
import type { PostingsDump } from "./postings";

/** A corpus written down. */
export interface CorpusDump extends KeyedPlacesDump {
  readonly [name: string]: ArticleStoreDump | NameRegisterDump | NameDirectoryDump | PostingsDump;
  readonly articles: ArticleStoreDump;
  readonly names: NameRegisterDump;
  readonly directory: NameDirectoryDump;
}
