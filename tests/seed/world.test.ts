import { describe, expect, it } from 'vitest';
import { interview } from '../../seed/interview/interview.ts';
import { largerWorld } from '../../seed/world/larger-world.ts';
import { links } from '../../seed/world/links.ts';
import type { WorldClaim, WorldPlace } from '../../seed/world.ts';
import { absenceKinds } from '../../src/model/vocabularies/absences.ts';
import { claimKinds, manners } from '../../src/model/vocabularies/claims.ts';
import { stances } from '../../src/model/vocabularies/evidence.ts';
import { plain } from './plain-words.ts';

const { claims, sources, speakers, topics, additions = [] } = largerWorld;
const records = [...claims, ...additions];
const appearances = records.flatMap((one) => one.appearances);
const evidence = records.flatMap((one) => one.evidence ?? []);
const absences = records.flatMap((one) => one.absences ?? []);
const assessments = records.flatMap((one) => one.assessments ?? []);

const slugsOf = (list: readonly { readonly slug: string }[]) => list.map(({ slug }) => slug);
const bySlug = new Map(sources.map((source) => [source.slug, source]));
const rootOf = (slug: string): string => {
  const origin = bySlug.get(slug)?.origin;
  return origin === undefined ? slug : rootOf(origin);
};

const originOf = ({ origin, source }: (typeof evidence)[number]) => rootOf(origin ?? source);

describe('the larger world', () => {
  it('has at least 60 claims, 25 new speakers and 40 sources of differing origin', () => {
    expect(claims.length).toBeGreaterThanOrEqual(60);
    expect(speakers.length).toBeGreaterThanOrEqual(25);
    expect(new Set(slugsOf(sources).map(rootOf)).size).toBeGreaterThanOrEqual(40);
  });

  it('has chains of origin of three and more', () => {
    const stepsOf = (slug: string): number => {
      const origin = bySlug.get(slug)?.origin;
      return origin === undefined ? 1 : 1 + stepsOf(origin);
    };
    expect(Math.max(...slugsOf(sources).map(stepsOf))).toBeGreaterThanOrEqual(3);
  });

  it('dates every source, save records that no publication names the day of', () => {
    const undated = sources.filter(({ publishedOn }) => publishedOn === undefined);
    for (const { kind } of undated) expect(kind).toBe('dataset');
    for (const { source } of [...appearances, ...evidence]) {
      expect(slugsOf(undated)).not.toContain(source);
    }
  });

  it('spells names in several scripts and dates the roles of every person', () => {
    const spellings = speakers.flatMap(({ name, alsoKnownAs }) => [name, ...(alsoKnownAs ?? [])]);
    for (const script of [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Han}/u]) {
      expect(spellings.filter((one) => script.test(one)).length).toBeGreaterThan(5);
    }
    const roles = speakers.filter(({ kind }) => kind === 'person').map((one) => one.roles ?? []);
    for (const held of roles) expect(held.some(({ from }) => from !== undefined)).toBe(true);
    expect(roles.some((held) => held.length > 1)).toBe(true);
  });

  it('has, with the interview, every kind of claim, and itself every manner, stance and absence', () => {
    const kinds = claims.map(({ kind }) => kind);
    const told = new Set([...kinds, ...interview.claims.map(({ kind }) => kind)]);
    expect(told).toEqual(new Set(claimKinds.codes));
    expect(new Set(appearances.map(({ manner }) => manner))).toEqual(new Set(manners.codes));
    expect(new Set(evidence.map(({ stance }) => stance))).toEqual(new Set(stances.codes));
    expect(new Set(absences.map(({ kind }) => kind))).toEqual(new Set(absenceKinds.codes));
    expect(assessments.filter(({ misleading }) => misleading)).not.toEqual([]);
    expect(evidence.filter(({ mistake }) => mistake)).not.toEqual([]);
    expect(largerWorld.withdrawals).not.toEqual([]);
  });
});

describe('its names', () => {
  const known = (one: 'speakers' | 'topics') => [
    ...slugsOf(interview[one]),
    ...slugsOf(largerWorld[one]),
  ];

  it('have no twin in one namespace with the interview', () => {
    const all = [interview, largerWorld].flatMap((world) =>
      [world.speakers, world.sources, world.topics, world.claims].flatMap((list) => slugsOf(list)),
    );
    expect(new Set(all).size).toBe(all.length);
    const spellings = [...interview.speakers, ...speakers].flatMap(({ name, alsoKnownAs }) => [
      name,
      ...(alsoKnownAs ?? []),
    ]);
    expect(new Set(spellings.map((one) => one.toLowerCase())).size).toBe(spellings.length);
  });

  it('mean speakers and topics that are there, so that seeding makes none', () => {
    const speaking = appearances.flatMap(({ speaker, via }) => [speaker, ...(via ?? [])]);
    const looking = absences.flatMap(({ by }) => by ?? []);
    expect(known('speakers')).toEqual(expect.arrayContaining([...speaking, ...looking]));
    expect(known('topics')).toEqual(expect.arrayContaining(claims.flatMap((one) => one.topics)));
  });

  it('are all used', () => {
    const cited = new Set([...appearances, ...evidence, ...absences].map(({ source }) => source));
    const named = [...sources, ...evidence].flatMap(({ origin }) => origin ?? []);
    expect(slugsOf(sources).filter((one) => !cited.has(one) && !named.includes(one))).toEqual([]);
    const heard = new Set([
      ...appearances.flatMap(({ speaker, via }) => [speaker, ...(via ?? [])]),
      ...absences.flatMap(({ by }) => by ?? []),
    ]);
    expect(slugsOf(speakers).filter((one) => !heard.has(one))).toEqual([]);
    const told = new Set(claims.flatMap((one) => one.topics));
    expect(slugsOf(topics).filter((one) => !told.has(one))).toEqual([]);
  });
});

describe('its claims', () => {
  it('are no two alike, nor like one of the interview', () => {
    const texts = [...interview.claims, ...claims].map(({ text }) => wordsOf(text));
    const before = interview.claims.length;
    const alike = texts.flatMap((one, place) =>
      texts
        .slice(Math.max(place + 1, before))
        .filter((other) => shared(one, other) > 0.7)
        .map((other) => [[...one].join(' '), [...other].join(' ')]),
    );
    expect(alike).toEqual([]);
  });

  it('are told in our own words: nothing is quoted from a source, and no quotation is long', () => {
    for (const place of [...appearances, ...evidence, ...absences]) {
      expect(place).not.toHaveProperty('quote');
    }
    for (const text of textsIn(largerWorld)) {
      for (const [, quotation = ''] of text.matchAll(/["“«„]([^"”»]+)["”»]/gu)) {
        expect(quotation.split(/\s+/u).length).toBeLessThanOrEqual(15);
      }
    }
  });

  it('have a note with each piece of evidence and reasons with each judgement', () => {
    for (const { note } of evidence) expect(note).toMatch(/^\S.{8,}[.]$/su);
    for (const { because } of assessments) expect(because).toMatch(/^\S.{20,}[.]$/su);
  });

  it('call evidence confirmed by others only where another origin says the same', () => {
    for (const claim of records) {
      const pieces = claim.evidence ?? [];
      for (const piece of pieces.filter(({ credibility }) => credibility === '1')) {
        const others = pieces.filter(
          (other) => other.stance === piece.stance && originOf(other) !== originOf(piece),
        );
        expect(others.length + evidenceInInterview(claim), piece.note).toBeGreaterThan(0);
      }
    }
  });
});

describe('its links', () => {
  it('join two claims that are there, each pair once by each kind', () => {
    const there = slugsOf([...interview.claims, ...claims]);
    for (const { from, to } of links) {
      expect(there).toEqual(expect.arrayContaining([from, to]));
      expect(from).not.toBe(to);
    }
    const told = links.map(({ from, kind, to }) => `${from} ${kind} ${to}`);
    expect(new Set(told).size).toBe(told.length);
  });
});

function evidenceInInterview(claim: object): number {
  const slug = 'claim' in claim ? claim.claim : undefined;
  const found: WorldClaim<WorldPlace> | undefined = interview.claims.find(
    (one) => one.slug === slug,
  );
  return found?.evidence?.length ?? 0;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}

/** How much of two texts is the same words: 1 when all are. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
