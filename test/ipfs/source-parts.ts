export { blocksOf, buildDag, lastOf, leavesOf } from "../../src/source/dag.ts";
export { formatCid, parseCid, sourceIdOf } from "../../src/source/mod.ts";
