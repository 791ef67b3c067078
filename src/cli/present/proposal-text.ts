import type { Proposal } from '../../model/dossier.ts';

/** Who proposed and who decided, beside who entered a record that a model or a rule wrote; nothing beside a person. */
export function proposalText(proposal: Proposal | undefined): string {
  if (!proposal) return '';
  const { by, decision } = proposal;
  const decided = decision ? `${decision.verdict} by ${decision.entered.by}` : 'a draft so far';
  return ` (a ${by}; ${decided})`;
}
