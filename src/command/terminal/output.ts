/** An output stream of a command. */
export interface Output {
  /** Whether it is a terminal. */
  readonly isTerminal: boolean;
  /** Whether texts are colored; false by default. */
  readonly color?: boolean;
  /** The width of the terminal in characters; undefined to wrap nothing. */
  readonly columns?: number | undefined;
  /** Resolves when the text was written. */
  write(data: string | Uint8Array): Promise<void>;
}
