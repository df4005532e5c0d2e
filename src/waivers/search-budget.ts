import { hasYamlName } from "../compile/mod.ts";
import { formatBytes } from "../core/mod.ts";

/** A file of a revision. */
interface SearchedFile {
  readonly path: string;
  /** In git's notation. */
  readonly mode: string;
  readonly oid: string;
}

/** Maximum number of bytes to read in a search, which takes seconds. */
const MAX_READ = 1024 ** 3;
/** Maximum number of bytes to parse without finding the service; a MiB of YAML can take a second. */
const MAX_PARSED = 16 * 1024 * 1024;
/** The cost of parsing any file, however small, in bytes of YAML. */
const COST_OF_FILE = 4096;
/** Smaller files may be pointers of git LFS, whose contents also depend on the attributes of their path. */
const MIN_REMEMBERED = 1024;

/** Limits the work of a search for a service that was moved: one git object can be the file at thousands of paths. */
export class SearchBudget {
  readonly #revision: string;
  readonly #maxFiles: number;
  readonly #rejected = new Set<string>();
  #files = 0;
  #read = 0;
  #parsed = 0;

  /** @param revision The revision in messages: `main`, `the base`. */
  constructor(revision: string, maxFiles: number) {
    this.#revision = revision;
    this.#maxFiles = maxFiles;
  }

  /** Why the search must stop, so that the result is unknown; undefined while it may continue. */
  get problem(): string | undefined {
    if (this.#files > this.#maxFiles) return this.#tooMany(`${this.#maxFiles} files`, "may describe");
    if (this.#read > MAX_READ) return this.#tooMany(`${formatBytes(MAX_READ)} of files`, "may describe");
    return this.#parsed > MAX_PARSED ? this.#tooMany(`${formatBytes(MAX_PARSED)} of files`, "mention") : undefined;
  }

  /** Counts a file that is about to be read. */
  countFile(): void {
    this.#files++;
  }

  /** Counts the bytes of a file that was read. */
  countRead(bytes: number): void {
    this.#read += bytes;
  }

  /** Counts a file that was parsed but is not the service. @param bytes Its size. */
  countParsed(bytes: number): void {
    this.#parsed += bytes + COST_OF_FILE;
  }

  /** Remembers that the contents of a file are not the service at any path. @param bytes Their size. */
  reject(file: SearchedFile, bytes: number): void {
    if (bytes >= MIN_REMEMBERED && file.mode.startsWith("100")) this.#rejected.add(keyOf(file));
  }

  /** Returns whether the same contents were rejected before. */
  isRejected(file: SearchedFile): boolean {
    return file.mode.startsWith("100") && this.#rejected.has(keyOf(file));
  }

  #tooMany(amount: string, verb: string): string {
    return `more than ${amount} of ${this.#revision} ${verb} the service`;
  }
}

/** With the form, since the same bytes mean something else as YAML than as a definition. */
function keyOf({ path, oid }: SearchedFile): string {
  return `${hasYamlName(path) ? "yaml" : "definition"} ${oid}`;
}
