import { indexedForm } from '../../words/indexed-form.ts';
import type { IndexTerm } from '../port.ts';

/** What the index is asked for terms by. Each stands in quotation marks: nothing in it is read as an operator. */
export const matchOf = (terms: readonly IndexTerm[], all: boolean): string =>
  terms
    .map(({ text, prefix }) => `"${indexedForm(text).replaceAll('"', '""')}"${prefix ? '*' : ''}`)
    .join(all ? ' AND ' : ' OR ');
