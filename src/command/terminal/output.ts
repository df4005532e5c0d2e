/** A stream of a process, as far as a command needs one. */
export interface Output {
  /** Whether a person is looking. */
  readonly isTerminal: boolean;
  /** Whether texts are tinted; by default they are not. */
  readonly color?: boolean;
  /** The width of the terminal in characters; undefined where nothing is wrapped. */
  readonly columns?: number | undefined;
  /** Resolves when the other side has taken it. */
  write(data: string | Uint8Array): Promise<void>;
}
