/** The process loader of `validate`. */
export { loadNamedProcess } from "../../command/mod.ts";
