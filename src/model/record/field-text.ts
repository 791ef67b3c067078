import type { SpokenDate } from '../bounds.ts';
import { parseEdtf } from '../edtf.ts';
import type { Field } from './field.ts';

/** A field's value as the text a correction keeps of it: a date as written, digits, a list as JSON. */
export function textOfField(shape: Field, value: unknown): string {
  if (shape.type === 'date') return (value as SpokenDate).text;
  return isList(shape) ? JSON.stringify(value) : String(value);
}

/** Reads a field from that text; the inverse of `textOfField`. */
export function fieldFromText(shape: Field, text: string): unknown {
  if (shape.type === 'date') return parseEdtf(text) ?? undefined;
  if (shape.type === 'integer' || shape.type === 'reference') return Number(text);
  return isList(shape) ? JSON.parse(text) : text;
}

/** The same text for people: a list without its brackets, a record as a record. */
export function readableField(shape: Field | undefined, text: string): string {
  if (shape === undefined) return text;
  if (shape.type === 'reference') return `record ${text}`;
  return isList(shape) ? (JSON.parse(text) as readonly unknown[]).map(String).join(', ') : text;
}

/** Whether a field holds several values in order. */
export function isList({ type }: Field): boolean {
  return ['list', 'tokens', 'codes', 'references', 'ranges'].includes(type);
}
