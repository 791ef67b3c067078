import { toldDayJson } from '../../model/counted-day.ts';
import type { DossierLink, DossierRecord, DossierSaying, Relations } from '../../model/dossier.ts';
import { type Stands, standsOf } from '../../model/judged.ts';
import type { LinkKind, Manner } from '../../model/vocabularies/claims.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { knownOf, knownRecords } from '../case/known-record.ts';
import type { Sight } from '../case/sight.ts';

/** What stands beside a status and never moves it, with names and texts in full. */
export interface StatusRelations {
  readonly links: readonly LinkedClaim[];
  /** Speakers who said both this and its contrary. */
  readonly contradictions: readonly {
    readonly speaker: NamedSpeaker;
    readonly said: readonly Saying[];
    readonly against: readonly Saying[];
    /** What contradicts; null: the claim itself was denied. */
    readonly claim: NamedClaim | null;
    readonly link: number | null;
  }[];
  /** What was asserted or suggested after the claim became refuted, and while it stood so; null when it never did. */
  readonly repeats: {
    readonly since: string | null;
    readonly sayings: readonly (Saying & { readonly speaker: NamedSpeaker })[];
    readonly possibly: readonly (Saying & { readonly speaker: NamedSpeaker })[];
    /** Of no known day, and recorded after it became refuted. */
    readonly undated: readonly (Saying & { readonly speaker: NamedSpeaker })[];
  } | null;
}

/** A claim at the other end of a link, with where it stands as of the same day. */
export interface LinkedClaim extends Stands {
  readonly id: string;
  readonly n: number;
  readonly kind: LinkKind;
  /** `from`: the claim asked about narrows, presupposes and so on; `to`: it is narrowed. */
  readonly direction: 'from' | 'to';
  readonly because: string | null;
  readonly claim: NamedClaim;
  /** What is left out, by each mark *misleading* that stands beside its status. */
  readonly misleading: readonly string[];
}

interface NamedClaim {
  readonly id: string;
  readonly n: number;
  readonly slug: string | null;
  readonly text: string;
}

interface NamedSpeaker {
  readonly id: string;
  readonly n: number;
  readonly name: string;
}

/** An appearance in brief; `on` is EDTF. What nobody dated has the day of its entry as `recordedOn` instead. */
interface Saying {
  readonly id: string;
  readonly n: number;
  readonly manner: Manner;
  readonly on: string | null;
  readonly recordedOn?: string;
}

/** The relations of a claim with the names of the speakers, as the audience knows them. */
export async function relationsInFull(
  reader: Reader,
  { links, contradictions, repeats }: Relations,
  sight: Sight,
): Promise<StatusRelations> {
  const repeated =
    repeats === null ? [] : [repeats.sayings, repeats.possibly, repeats.undated].flat();
  const nameOf = await namesOf(
    reader,
    [
      ...contradictions.map(({ speaker }) => speaker),
      ...repeated.map(({ value }) => value.speaker),
    ],
    sight,
  );
  const said = (saying: DossierSaying) => ({
    ...brief(saying),
    speaker: nameOf(saying.value.speaker),
  });
  return {
    links: links.map(linkedClaim),
    contradictions: contradictions.map((each) => ({
      speaker: nameOf(each.speaker),
      said: each.said.map(brief),
      against: each.against.map(brief),
      claim: each.other && namedClaim(each.other),
      link: each.link,
    })),
    repeats: repeats && {
      since: repeats.since,
      sayings: repeats.sayings.map(said),
      possibly: repeats.possibly.map(said),
      undated: repeats.undated.map(said),
    },
  };
}

async function namesOf(
  reader: Reader,
  numbers: readonly number[],
  { n, audience }: Sight,
): Promise<(speaker: number) => NamedSpeaker> {
  const written = await readRecords(reader, 'speaker', { numbers: [...new Set(numbers)] });
  const known = await knownRecords(reader, written, n, audience);
  return (number) => {
    const { id, value } = knownOf(known, 'speaker', number);
    return { id, n: number, name: value.name };
  };
}

function linkedClaim(link: DossierLink): LinkedClaim {
  const { id, n, value, direction, other, standing, misleading } = link;
  return {
    ...{ id, n, kind: value.linkKind, direction, because: value.note ?? null },
    ...{ claim: namedClaim(other), ...standsOf(standing) },
    misleading: misleading.map(({ leftOut }) => leftOut),
  };
}

const namedClaim = ({ id, n, slug, value }: DossierRecord<'claim'>): NamedClaim => ({
  ...{ id, n, slug: slug ?? null, text: value.text },
});

const brief = ({ id, n, value, ...told }: DossierSaying): Saying => ({
  ...{ id, n, manner: value.manner },
  ...toldDayJson(told),
});
