/** Where a service is described: a folder with a service file, or a ready definition. */
export interface ServicePlace {
  /** From the root of the checkout, with `/`: `services/greeter`, `.`, or the path of a definition. */
  readonly path: string;
  readonly isDefinition: boolean;
}
