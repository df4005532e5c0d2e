/** Thrown when bytes that were already returned turn out to differ from the commit. */
export class StaleFile extends Error {
  override readonly name = "StaleFile";
}
