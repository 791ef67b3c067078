import { indexedForm } from '../../words/indexed-form.ts';
import type { IndexForm, IndexTerm } from '../port.ts';

/** What the index is asked for terms by. Each stands in quotation marks: nothing in it is read as an operator. */
export const matchOf = (terms: readonly IndexTerm[], all: boolean): string =>
  terms.map(termMatch).join(all ? ' AND ' : ' OR ');

function termMatch({ text, prefix, others }: IndexTerm): string {
  const own = phrase({ form: indexedForm(text), prefix });
  return others === undefined ? own : `(${[own, ...others.map(phrase)].join(' OR ')})`;
}

const phrase = ({ form, prefix }: IndexForm): string =>
  `"${form.replaceAll('"', '""')}"${prefix ? '*' : ''}`;
