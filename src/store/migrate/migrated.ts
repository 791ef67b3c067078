/** What the runner of migrations did. */
export interface Migrated {
  readonly applied: readonly string[];
  /** The verified copy made before an existing desk was changed. */
  readonly backup?: string;
}
