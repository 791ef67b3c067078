import type { LedgerAct, SealedRecord } from '../../model/desk-part.ts';
import type { RecordValue } from '../../model/nouns/nouns.ts';
import { oneField } from './one-field.ts';

/**
 * At what a dump ends where it says the same thing several times: a field that was put right, a draft or a link that was
 * judged. What a model proposed or somebody took back leaves that open.
 */
export class DumpEnds {
  private readonly people = new Set<number>();
  private readonly questions = new Map<number, string>();
  private readonly lasts = new Map<string, SealedRecord>();
  private readonly open = new Set<string>();

  add({ entry, records }: LedgerAct): void {
    for (const record of records) {
      if (record.kind === 'actor' && isPerson(record)) this.people.add(record.n);
      if (record.kind === 'retraction') this.takeBack(record);
      const question = questionOf(record);
      if (question === null) continue;
      this.questions.set(record.n, question);
      this.lasts.set(question, record);
      if (!this.people.has(entry.actor)) this.open.add(question);
    }
  }

  /** The last record that answers what this one answers, by numbers of the dump; undefined where that is open. */
  endOf({ n }: Pick<SealedRecord, 'n'>): SealedRecord | undefined {
    const question = this.questions.get(n);
    return question === undefined || this.open.has(question) ? undefined : this.lasts.get(question);
  }

  private takeBack({ value }: SealedRecord): void {
    const question = this.questions.get((value as RecordValue<'retraction'>).record);
    if (question !== undefined) this.open.add(question);
  }
}

const isPerson = ({ value }: SealedRecord): boolean =>
  (value as RecordValue<'actor'>).actorKind === 'person';

/** What a record answers: two that answer the same stand one for the other. */
function questionOf({ kind, value }: SealedRecord): string | null {
  if (kind === 'correction') {
    const { record, field } = value as RecordValue<'correction'>;
    return `${kind} ${record} ${oneField(field)}`;
  }
  if (kind === 'acceptance') return `${kind} ${(value as RecordValue<'acceptance'>).record}`;
  return kind === 'judgement' ? `${kind} ${(value as RecordValue<'judgement'>).link}` : null;
}
