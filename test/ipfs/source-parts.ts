export { blocksOf, lastOf } from "../../src/source/dag.ts";
export { formatCid, parseCid, sourceIdOf } from "../../src/source/mod.ts";
