import type { Dialect } from "../dialect.ts";
import { v0_12 } from "./v0.12.ts";

/** Engine 0.13: like 0.12, without workflows. */
export const v0_13: Dialect = { ...v0_12, release: "0.13", version: "v0.13.0", workflows: false };
