/** Maximum depth of nested messages, both in bytes and in JSON: protobuf's usual limit. */
export const MAX_DEPTH = 100;
/** Maximum size of a definition in bytes. An Engine accepts at most 4 MiB, gRPC's default. */
export const MAX_BYTES = 16 * 1024 * 1024;
/** Maximum size in bytes of a file with a definition: two hex digits per byte, and a line break of two characters. */
export const MAX_DEFINITION_FILE_BYTES: number = 2 * MAX_BYTES + 2;
/** Maximum number of unknown fields of a definition that are reported. */
export const MAX_UNKNOWN = 1000;
