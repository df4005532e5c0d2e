import { visibleText } from "../../core/mod.ts";
import type { Output } from "./output.ts";
import { progressText, type Step } from "./progress-text.ts";

/** The options of a progress line. */
export interface ProgressOptions {
  readonly output: Output;
  /** Whether to show it. */
  readonly isWanted: boolean;
  /** Returns milliseconds; replaced in tests. */
  readonly now?: () => number;
}

/** Milliseconds after which a step is shown. */
const SHOWN_AFTER = 1000;
/** Milliseconds between two lines. */
const EVERY = 100;
const CLEAR = "\r\u001b[K";

/**
 * A line on a terminal with the progress of a step that takes longer than a second. It is cleared before anything else
 * is written, and at the end. Without a terminal, nothing is written.
 */
export class ProgressLine {
  readonly #options: ProgressOptions;
  #step: Step | undefined;
  #began = 0;
  #drawn = 0;
  #isThere = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(options: ProgressOptions) {
    this.#options = options;
  }

  /** Shows the progress of a step. A step with another label starts over. */
  show(step: Step | string): void {
    if (!this.#options.isWanted) return;
    const next = typeof step === "string" ? { label: step } : step;
    if (this.#step === undefined || kindOf(this.#step) !== kindOf(next)) this.#began = this.#now();
    this.#step = next;
    // A step without further reports still shows its elapsed time.
    this.#timer ??= setInterval(() => this.#draw(), EVERY * 5).unref();
    this.#draw();
  }

  /** Removes the line until the next step. */
  async end(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#step = undefined;
    await this.#clear();
  }

  /** Returns an output that clears the line before it writes. */
  guard(output: Output): Output {
    if (!this.#options.isWanted || !output.isTerminal) return output;
    const write = async (data: string | Uint8Array) => {
      await this.#clear();
      await output.write(data);
    };
    return { ...output, write };
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }

  #draw(): void {
    const now = this.#now();
    if (this.#step === undefined || now - this.#began < SHOWN_AFTER || now - this.#drawn < EVERY) return;
    this.#drawn = now;
    this.#isThere = true;
    const { output } = this.#options;
    const label = visibleText(this.#step.label);
    const text = progressText({ ...this.#step, label }, now - this.#began, output.columns ?? 80);
    output.write(`${CLEAR}${text}`).catch(() => undefined);
  }

  async #clear(): Promise<void> {
    if (!this.#isThere) return;
    this.#isThere = false;
    await this.#options.output.write(CLEAR);
  }
}

/** Returns the identity of a step: its label without numbers. */
function kindOf({ label }: Step): string {
  return label.replaceAll(/\d+/g, "");
}
