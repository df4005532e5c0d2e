/**
 * The GitHub Action: its inputs, what a run is about, and what it leaves on GitHub.
 *
 * @module
 */
export { INPUTS, type InputRow, OUTPUTS } from "./inputs/interface.ts";
export { main } from "./main.ts";
