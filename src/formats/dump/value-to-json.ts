import type { SpokenDate } from '../../model/bounds.ts';
import { layoutOf } from '../../model/record/layout.ts';
import type { Noun, ValueOf } from '../../model/record/noun.ts';

/** A recorded value as JSON: a date as it was written, all else as it is; absent fields are left out. */
export function valueToJson<Shape extends Noun>(
  noun: Shape,
  value: ValueOf<Shape['fields']>,
): Readonly<Record<string, unknown>> {
  const json: Record<string, unknown> = {};
  for (const { field, shape } of layoutOf(noun)) {
    const held: unknown = Reflect.get(value, field);
    if (held === undefined) continue;
    json[field] = shape.type === 'date' ? (held as SpokenDate).text : held;
  }
  return json;
}
