import { constants } from "node:fs";

/** Does not follow a symlink, and does not wait for the writer of a pipe. */
export const READ_FLAGS: number =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
