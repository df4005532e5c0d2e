/** The digest of a source's files, to which an Engine appends bytes of its own before it is finished. */
export interface DirectoryDigest {
  /**
   * SHA-256 (32 bytes) over the tree, then `extra`. It may be asked more than once, each time with other bytes.
   */
  finish(extra?: Uint8Array): Uint8Array;
}
