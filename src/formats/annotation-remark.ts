import { formatInstant } from '../model/instant.ts';
import { type ForeignObject, type ForeignValue, isList, isObject } from './foreign.ts';
import { hypothesisAsAnnotation } from './hypothesis-as-annotation.ts';

/** What an annotation says of what it selects, in the terms of the standard: only what the standard lets stand. */
export interface AnnotationRemark {
  /** An IRI, where it has one. */
  readonly id: string | undefined;
  readonly creator: string | ForeignObject | undefined;
  /** Instants in UTC. */
  readonly created: string | undefined;
  readonly modified: string | undefined;
  readonly motivation: string;
  /** Comments, tags and other resources: never empty. */
  readonly bodies: readonly (string | ForeignObject)[];
  /** Its own tool lets everybody read it. */
  readonly open: boolean;
}

/**
 * Reads what an annotation says; null for one that only selects.
 *
 * @see https://www.w3.org/TR/annotation-model/#bodies-and-targets
 */
export function annotationRemark(value: ForeignValue): AnnotationRemark | null {
  if (!isObject(value)) return null;
  const annotation = hypothesisAsAnnotation(value);
  const bodies = [...listOf(annotation.body), ...textsOf(annotation.bodyValue)].flatMap(bodyOf);
  if (bodies.length === 0) return null;
  return {
    id: iriOf(annotation.id),
    creator: iriOf(annotation.creator) ?? agentOf(annotation.creator),
    created: instantOf(annotation.created),
    modified: instantOf(annotation.modified),
    motivation: motivationOf(annotation.motivation) ?? 'commenting',
    bodies,
    open: annotation.open !== false,
  };
}

const listOf = (value: ForeignValue | undefined): readonly ForeignValue[] =>
  value === undefined || value === null ? [] : isList(value) ? value : [value];

/** The short form of a comment: a text with no properties of its own. */
const textsOf = (value: ForeignValue | undefined): readonly ForeignValue[] =>
  listOf(value).map((text) => ({ type: 'TextualBody', value: text }));

/** A body as it may go out again; nothing where it is none of the standard's. */
function bodyOf(body: ForeignValue): readonly (string | ForeignObject)[] {
  if (typeof body === 'string') return iriOf(body) ? [body] : textual({ value: body });
  if (!isObject(body)) return [];
  if (typeof body.value === 'string') return textual(body);
  if (isList(body.items)) return choice(body.items);
  return resource(body);
}

function textual({ value, ...body }: ForeignObject): readonly ForeignObject[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  return [{ type: 'TextualBody', value, ...described(body) }];
}

/** Bodies of which a reader takes one. */
function choice(items: readonly ForeignValue[]): readonly ForeignObject[] {
  const readable = items.flatMap((item) =>
    isObject(item) && isList(item.items) ? [] : bodyOf(item),
  );
  return readable.length === 0 ? [] : [{ type: 'Choice', items: readable }];
}

/** Something elsewhere: the resource itself, or a part of one. */
function resource(body: ForeignObject): readonly (string | ForeignObject)[] {
  const { id, source, selector } = body;
  const whole = iriOf(source) ?? (isObject(source) ? iriOf(source.id) : undefined);
  if (whole === undefined) {
    const iri = iriOf(id);
    return iri === undefined ? [] : [{ id: iri, ...described(body) }];
  }
  const part = { ...selected(selector), ...purposeOf(body) };
  if (Object.keys(part).length === 0) return [whole];
  return [{ type: 'SpecificResource', source: whole, ...part }];
}

/** Which part, where one plain value says it. */
function selected(selector: ForeignValue | undefined): ForeignObject {
  const iri = iriOf(selector);
  if (iri !== undefined) return { selector: iri };
  if (!isObject(selector) || !valueSelectors.has(String(selector.type))) return {};
  const { type, value } = selector;
  return typeof value === 'string' ? { selector: { type: type ?? '', value } } : {};
}

const valueSelectors = new Set(['FragmentSelector', 'CssSelector', 'XPathSelector']);

const purposeOf = ({ purpose }: ForeignObject): ForeignObject =>
  defined({ purpose: motivationOf(purpose) });

/** What is said of a body, where it is said as the standard has it. */
function described({ purpose, format, language }: ForeignObject): ForeignObject {
  return defined({
    purpose: motivationOf(purpose),
    format: matching(format, /^[a-z]+\/[\w.+-]+$/),
    language: matching(language, /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
  });
}

function agentOf(value: ForeignValue | undefined): ForeignObject | undefined {
  if (!isObject(value)) return undefined;
  const agent = defined({ id: iriOf(value.id), name: matching(value.name, /\S/) });
  if (Object.keys(agent).length === 0) return undefined;
  const types = ['Person', 'Organization', 'Software'];
  return types.includes(String(value.type)) ? { ...agent, type: String(value.type) } : agent;
}

function motivationOf(value: ForeignValue | undefined): string | undefined {
  return listOf(value).find((one): one is string => motivations.has(String(one)));
}

/** The motivations of the standard, which are its purposes too. */
const motivations = new Set([
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing'],
  ...['highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
]);

/** An instant as others write it, with any offset and any fraction of a second. */
function instantOf(value: ForeignValue | undefined): string | undefined {
  const written = matching(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
  const milliseconds = written === undefined ? Number.NaN : Date.parse(written);
  return Number.isNaN(milliseconds) ? undefined : formatInstant(milliseconds);
}

const iriOf = (value: ForeignValue | undefined): string | undefined =>
  matching(value, /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i);

function matching(value: ForeignValue | undefined, shape: RegExp): string | undefined {
  return typeof value === 'string' && shape.test(value) ? value : undefined;
}

function defined(fields: Readonly<Record<string, string | undefined>>): ForeignObject {
  const set = Object.entries(fields).flatMap(([key, held]) =>
    held === undefined ? [] : [[key, held] as const],
  );
  return Object.fromEntries(set);
}
