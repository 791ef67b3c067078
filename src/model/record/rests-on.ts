import type { Noun, ValueOf } from './noun.ts';

/**
 * The numbers of the records that a record names and so rests on. An assessment that supersedes others does not rest
 * on them.
 */
export function restsOn<Shape extends Noun>(
  noun: Shape,
  value: ValueOf<Shape['fields']>,
): readonly number[] {
  return Object.entries(noun.fields).flatMap(([field, { type }]) => {
    if (field === 'supersedes' || (type !== 'reference' && type !== 'references')) return [];
    const held: unknown = Reflect.get(value, field);
    return held === undefined ? [] : ([held].flat() as number[]);
  });
}
