/**
 * A file as IPFS stores it: blocks, ids, DAG and CAR, written and read.
 *
 * @module
 */
export { readBlockId } from "./block-id.ts";
export { CarWriter, carHeader, carSection, carSectionLength } from "./car.ts";
export { cidOf, formatCid, parseCid } from "./cid.ts";
export { type Block, blocksOf, buildDag, type Dag, dagOf, lastOf, leafBlocks, sourceIdOf } from "./dag.ts";
export { fileBlocks, fileLeaves } from "./file-blocks.ts";
export type { Leaf } from "./leaf.ts";
export { type FoundIn, LeafWriter, type Leaves } from "./leaf-writer.ts";
export { blocksAbove } from "./levels.ts";
export { oneLeafDag } from "./one-leaf.ts";
export { MAX_BLOCK_BYTES, readBlocks, tooLarge } from "./read-blocks.ts";
export { type Crew, crewFor, type Inspection, paysThreads } from "./threads/crew.ts";
export { type FillAnswer, STAT_FIELDS, statJob } from "./threads/fill-job.ts";
export type { Inspector } from "./threads/filler.ts";
export { LEAF_SIZE } from "./threads/place.ts";
export { READ_FLAGS } from "./threads/read-flags.ts";
export { childrenOf, readUnixfsNode } from "./unixfs-node.ts";
