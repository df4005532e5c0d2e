/** Starts Kubo where it is built or can be, else js-ipfs; returns its addresses, what it is, and what ends it. */
export function startNode(options?: { readonly kind?: "kubo" | "built" | "js-ipfs" }): Promise<{
  readonly name: string;
  readonly api: string;
  readonly gateway: string;
  stop(): Promise<void>;
}>;
