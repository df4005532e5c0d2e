/**
 * The GitHub Action, from its inputs to its outputs.
 *
 * @module
 */
export { withInputNames } from "./inputs/input-names.ts";
export { INPUTS, type InputRow, OUTPUTS } from "./inputs/interface.ts";
export { main } from "./main.ts";
