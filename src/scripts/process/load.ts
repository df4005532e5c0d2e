/** What `validate` loads for a process. */
export { loadNamedProcess } from "../../command/mod.ts";
