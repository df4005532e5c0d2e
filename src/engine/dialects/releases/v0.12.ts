import type { Dialect } from "../dialect.ts";
import { v0_11 } from "./v0.11.ts";

/** Engine 0.12: like 0.11, but requests can contain workflows. */
export const v0_12: Dialect = { ...v0_11, release: "0.12", version: "v0.12.1", workflows: true };
