import { type ForeignValue, isList, isObject, type Path, textAt, valueAt } from './foreign.ts';

/**
 * A place in a foreign row that knows where it stands, so that what is read there can be found again. It forgives what
 * publishers do: a list where one thing is meant, or everything below `properties`.
 */
export class Spot {
  constructor(
    private readonly row: ForeignValue,
    readonly path: Path = [],
  ) {}

  get value(): ForeignValue | undefined {
    return valueAt(this.row, this.path);
  }

  /** The text that stands here; of a list its first. */
  get text(): string | undefined {
    return isList(this.value) ? this.items()[0]?.text : textAt(this.row, this.path);
  }

  /** Where that text stands. */
  get textPath(): Path {
    return isList(this.value) ? (this.items()[0]?.textPath ?? this.path) : this.path;
  }

  /** What stands under a key. */
  get(key: string): Spot {
    const { value } = this;
    if (isList(value)) return this.at(0).get(key);
    const below = isObject(value) && !Object.hasOwn(value, key) ? value.properties : undefined;
    const inside = isObject(below) && Object.hasOwn(below, key) ? ['properties', key] : [key];
    return new Spot(this.row, [...this.path, ...inside]);
  }

  /** The things in a list; of one thing itself; of nothing none. */
  items(): readonly Spot[] {
    const { value } = this;
    if (isList(value)) return value.map((_, place) => this.at(place));
    return value === undefined || value === null ? [] : [this];
  }

  private at(place: number): Spot {
    return new Spot(this.row, [...this.path, place]);
  }
}
