import { type ForeignObject, type ForeignValue, isList, isObject } from './foreign.ts';

/**
 * A row of a Hypothesis export in the terms of the standard; any other annotation as it is. Its comment is Markdown, its
 * author an `acct:` address, and it is open unless it is kept to a group or to its author.
 */
export function hypothesisAsAnnotation(row: ForeignObject): ForeignObject {
  const isRow = typeof row.uri === 'string' || typeof row.text === 'string' || isList(row.tags);
  if (!isRow || row.type === 'Annotation') return row;
  const comment =
    typeof row.text === 'string' && row.text.trim() !== '' ? [commented(row.text)] : [];
  const tags = isList(row.tags) ? row.tags.map(tagged) : [];
  return {
    ...present('id', address(row)),
    ...present('creator', author(row)),
    ...present('created', row.created),
    ...present('modified', row.updated),
    motivation: comment.length > 0 ? 'commenting' : 'tagging',
    body: [...comment, ...tags],
    open: isOpen(row.permissions),
  };
}

const commented = (value: string): ForeignObject => ({
  ...{ type: 'TextualBody', purpose: 'commenting' },
  ...{ format: 'text/markdown', value },
});

const tagged = (value: ForeignValue): ForeignObject => ({
  ...{ type: 'TextualBody', purpose: 'tagging', value },
});

/** Its own id is no IRI; where its page is, is one. */
function address({ links }: ForeignObject): ForeignValue | undefined {
  return isObject(links) ? (links.html ?? links.json) : undefined;
}

function author(row: ForeignObject): ForeignValue | undefined {
  const { user, user_info: info } = row;
  const name = isObject(info) ? info.display_name : undefined;
  if (typeof user !== 'string' || typeof name !== 'string') return user;
  return { id: user, type: 'Person', name };
}

function isOpen(permissions: ForeignValue | undefined): boolean {
  if (!isObject(permissions) || !isList(permissions.read)) return true;
  return permissions.read.includes('group:__world__');
}

const present = (key: string, value: ForeignValue | undefined): ForeignObject =>
  value === undefined || value === null ? {} : { [key]: value };
