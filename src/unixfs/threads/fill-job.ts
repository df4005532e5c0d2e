/**
 * Files to read into consecutive leaves, or only to stat. It is sent to threads, so it is little more than one string and
 * one array.
 */
export interface FillJob {
  /** Paths, with a NUL between them. */
  readonly paths: string;
  /** {@linkcode FIELDS} numbers for each file. */
  readonly numbers: Float64Array;
  /** Git object ids that the files must have, with a NUL between them; empty if unknown. */
  readonly oids: string;
  /** Indexes of leaves in the job that are full but not hashed. */
  readonly hash: readonly number[];
  /** Whether it reads a part of a large file, which nobody inspects. */
  readonly isPart?: boolean;
  readonly chain?: Chain | undefined;
  /** Whether to stat the files instead of reading them into leaves. */
  readonly isStat?: boolean;
  /** In a job that stats, the bytes of small files that it may read: a number that threads share. */
  readonly room?: Int32Array | undefined;
}

const NO_NUMBERS = new Float64Array(0);

/** Returns a job. All jobs have the same fields in the same order, so that the code that reads them is optimized once. */
export function jobOf(own: Partial<FillJob>): FillJob {
  const { paths = "", numbers = NO_NUMBERS, oids = "", hash = [], isPart = false, chain, isStat = false, room } = own;
  return { paths, numbers, oids, hash, isPart, chain, isStat, room };
}

/**
 * Returns a job that stats files; an empty path has no stat.
 *
 * @param room Makes it open the files, which must not be devices, and read small ones; see {@linkcode FillJob.room}.
 * @example
 * ```ts
 * const { stats } = await crew.run(statJob(["mesg.yml", "Dockerfile"]), []);
 * ```
 */
export function statJob(paths: readonly string[], room?: Int32Array): FillJob {
  return jobOf({ paths: paths.join("\0"), isStat: true, room });
}

/**
 * Numbers of a stat: mode, bytes, milliseconds of the last change, inode, and where in the answer's contents the file
 * begins. The mode is -1 for a file without a stat, the last number for a file that was not read.
 */
export const STAT_FIELDS = 5;

/** A large file that must equal a blob: its parts go to one thread, in order. */
export interface Chain {
  readonly id: number;
  readonly oid: string;
  /** Bytes of the whole file. */
  readonly size: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * The numbers of a file: its position in the job's leaves, the first byte to read and how many; the size of the whole
 * file, and its time and inode as listed (-1 if only its content counts).
 */
export const FIELDS = 6;

/** A finding about one file of a job. */
export interface Finding {
  /** Its index in the job. */
  readonly file: number;
  /** The inspector found something in it. */
  readonly isNotable?: boolean;
  /** Its bytes do not match its object id. */
  readonly isStale?: boolean;
  /** How it changed since it was listed. */
  readonly changed?: string;
  /** Why the system cannot read it. */
  readonly error?: { readonly code: string | undefined; readonly message: string };
}

/** The result of a job, in nearly all cases empty. */
export interface FillAnswer {
  readonly findings: readonly Finding[];
  /** Leaves of a chain that are now full but not hashed. */
  readonly unhashed: readonly number[];
  /** {@linkcode STAT_FIELDS} numbers for each path of a job that stats. */
  readonly stats?: Float64Array;
  /** The bytes of small files that a job that stats has read. */
  readonly contents?: Uint8Array;
}
