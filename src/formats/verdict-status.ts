import type { Status } from '../model/vocabularies/statuses.ts';

/**
 * The status that a verdict of a research set means, or undefined where it could mean two: "Not Enough Evidence" does
 * not say whether there was none or too little, and "Cherrypicking" is no conflict.
 */
export function verdictStatus(verdict: string): Status | undefined {
  return statuses[verdict.trim().toLowerCase()];
}

const statuses: Readonly<Record<string, Status>> = {
  supported: 'supported',
  supports: 'supported',
  refuted: 'refuted',
  refutes: 'refuted',
  disputed: 'conflicting',
};
