/** The facts about the repository of a source that decide about publishing. */
export interface RepositoryKnowledge {
  /** Runs in GitHub Actions (`GITHUB_ACTIONS` is `true`). */
  readonly inActions: boolean;
  /** The event's payload, parsed (`GITHUB_EVENT_PATH`); undefined when there is none. */
  readonly event: unknown;
}

/**
 * Reports whether publishing must be acknowledged. Data on IPFS is public forever, so a workflow must not publish from a
 * repository that is private, internal or unknown. Outside of GitHub Actions the origin of a folder is unknown, and naming
 * the node is the acknowledgment.
 *
 * @example
 * ```ts
 * needsAcknowledgement({ inActions: true, event: { repository: { private: false } } }); // false
 * ```
 */
export function needsAcknowledgement({ inActions, event }: RepositoryKnowledge): boolean {
  if (!inActions) return false;
  const { repository } = (event ?? {}) as { repository?: { private?: unknown; visibility?: unknown } };
  if (repository?.visibility !== undefined && repository.visibility !== "public") return true;
  return repository?.private !== false;
}
