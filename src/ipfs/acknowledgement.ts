/** What is known of the repository that a source comes from. */
export interface RepositoryKnowledge {
  /** Whether this runs in GitHub Actions (`GITHUB_ACTIONS` is `true`). */
  readonly inActions: boolean;
  /** The event's payload, parsed (`GITHUB_EVENT_PATH`); undefined when there is none. */
  readonly event: unknown;
}

/**
 * Whether publishing needs an explicit yes: what is on IPFS is public for ever, so a workflow may not publish what comes
 * from a repository that is private, internal, or that the event says nothing about. On a person's machine nobody knows
 * where a folder comes from; there, naming the node to publish to is the yes.
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
