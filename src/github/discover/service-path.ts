/** Where a service is described: a folder with a service file, or a ready definition. */
export interface ServicePath {
  /** From the workspace, with `/`: `services/greeter`, `.`, or the path of a definition. */
  readonly path: string;
  /** The same from the root of the repository; empty for the root itself. */
  readonly inRepository: string;
  readonly isDefinition: boolean;
}
