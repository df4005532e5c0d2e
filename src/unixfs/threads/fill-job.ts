/** Files to be read into consecutive leaves. It crosses threads, so it is little more than one text and one array. */
export interface FillJob {
  /** Paths, with a NUL between them. */
  readonly paths: string;
  /** {@linkcode FIELDS} numbers for each file. */
  readonly numbers: Float64Array;
  /** Object ids of git that the files must have, with a NUL between them; empty where none is known. */
  readonly oids: string;
  /** Leaves, by their index in the job, that lack nothing but their hash. */
  readonly hash: readonly number[];
  /** Whether it reads a part of a large file, which nobody inspects. */
  readonly isPart?: boolean;
  readonly chain?: Chain | undefined;
}

/** A large file that must be a blob: its parts go to one thread, in order. */
export interface Chain {
  readonly id: number;
  readonly oid: string;
  /** Bytes of the whole file. */
  readonly size: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * The numbers of a file: where it goes in the job's leaves, the first byte to read and how many; bytes of the whole file,
 * and its time and inode as they were listed (-1 where only its content counts).
 */
export const FIELDS = 6;

/** What was noticed about one file of a job. */
export interface Finding {
  /** Its index in the job. */
  readonly file: number;
  /** The inspector found something in it. */
  readonly isNotable?: boolean;
  /** Its bytes are not those of its object id. */
  readonly isStale?: boolean;
  /** How it changed since it was listed. */
  readonly changed?: string;
  /** Why the system does not read it. */
  readonly error?: { readonly code: string | undefined; readonly message: string };
}

/** What came of a job: nothing, in nearly all cases. */
export interface FillAnswer {
  readonly findings: readonly Finding[];
  /** Leaves of a chain that now lack nothing but their hash. */
  readonly unhashed: readonly number[];
}
