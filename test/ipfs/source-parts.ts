export { blocksOf, buildDag, lastOf, leavesOf } from "../../src/unixfs/dag.ts";
export { formatCid, parseCid, sourceIdOf } from "../../src/unixfs/mod.ts";
