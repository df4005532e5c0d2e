/** The path of a service: a folder with a service file, or a definition file. */
export interface ServicePath {
  /** Relative to the workspace, with `/`: `services/greeter`, `.`, or the path of a definition. */
  readonly path: string;
  /** The same relative to the root of the repository; empty for the root itself. */
  readonly inRepository: string;
  readonly isDefinition: boolean;
}

/** Returns the file that describes a service, from the root of the repository. */
export function fileOf({ inRepository, isDefinition }: ServicePath, serviceFile: string): string {
  if (isDefinition) return inRepository;
  return inRepository === "" ? serviceFile : `${inRepository}/${serviceFile}`;
}
