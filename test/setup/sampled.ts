/** Returns every `step`-th of the rows, beginning with the one at `first`; with SCENARIOS=all every row. */
export function sampled<Row>(rows: readonly Row[], step: number, first = 0): readonly Row[] {
  return process.env.SCENARIOS === "all" ? rows : rows.filter((_, index) => index % step === first % step);
}
