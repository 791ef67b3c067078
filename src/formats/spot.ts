import { type ForeignValue, isList, isObject, type Path, textOf } from './foreign.ts';

/**
 * A place in a foreign row that knows where it stands, so that what is read there can be found again. It forgives what
 * publishers do: a list where one thing is meant, or everything below `properties`.
 */
export class Spot {
  /**
   * @param value what stands here: the row itself, unless it stands `under` another place.
   * @param step the key or the place in a list by which it stands there.
   */
  constructor(
    readonly value: ForeignValue | undefined,
    private readonly under: Spot | null = null,
    private readonly step: string | number = 0,
  ) {}

  /** From the row on; few places are ever asked for theirs. */
  get path(): Path {
    return this.under === null ? [] : [...this.under.path, this.step];
  }

  /** The text that stands here; of a list its first. */
  get text(): string | undefined {
    return isList(this.value) ? this.items()[0]?.text : textOf(this.value);
  }

  /** Where that text stands. */
  get textPath(): Path {
    return isList(this.value) ? (this.items()[0]?.textPath ?? this.path) : this.path;
  }

  /** What stands under a key. */
  get(key: string): Spot {
    const { value } = this;
    if (isList(value)) return this.at(0).get(key);
    if (!isObject(value)) return new Spot(undefined, this, key);
    if (Object.hasOwn(value, key)) return new Spot(value[key], this, key);
    const { properties } = value;
    if (!isObject(properties) || !Object.hasOwn(properties, key)) {
      return new Spot(undefined, this, key);
    }
    return new Spot(properties[key], new Spot(properties, this, 'properties'), key);
  }

  /** The things in a list; of one thing itself; of nothing none. */
  items(): readonly Spot[] {
    const { value } = this;
    if (isList(value)) return value.map((_, place) => this.at(place));
    return value === undefined || value === null ? [] : [this];
  }

  private at(place: number): Spot {
    return new Spot(isList(this.value) ? this.value[place] : undefined, this, place);
  }
}
