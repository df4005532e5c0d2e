/** The process loader of `validate`, in a module of its own, which a bundle loads only for a process. */
export { loadNamedProcess } from "../../command/mod.ts";
