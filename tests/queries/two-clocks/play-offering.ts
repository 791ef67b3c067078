import type { Desk } from '../../../src/desk.ts';
import { absenceKinds } from '../../../src/model/vocabularies/absences.ts';
import { bases } from '../../../src/model/vocabularies/claims.ts';
import { credibilities, strengths } from '../../../src/model/vocabularies/evidence.ts';
import { addEvidence } from '../../../src/services/add-evidence.ts';
import { noteAbsence } from '../../../src/services/note-absence.ts';
import { addAppearance } from '../../../src/services/record-appearance.ts';
import { readRecords } from '../../../src/store/read-record.ts';
import { dates } from './dates.ts';
import type { History } from './history.ts';
import type { ActName, Dice } from './steps.ts';
import { quoteOf } from './texts.ts';

/** Plays a step that puts something to a claim; false when the step is of another sort. */
export async function playOffering(
  act: ActName,
  history: History,
  desk: Desk,
  dice: Dice,
): Promise<boolean> {
  if (act === 'addEvidence') await evidence(history, desk, dice, undefined);
  else if (act === 'undercut') await undercut(history, desk, dice);
  else if (act === 'noteAbsence') await absence(history, desk, dice);
  else if (act === 'addAppearance') await appearance(history, desk, dice);
  else return false;
  return true;
}

async function undercut(history: History, desk: Desk, dice: Dice): Promise<void> {
  const target = dice.pick(history.all('evidence'));
  if (target) await evidence(history, desk, dice, target);
}

async function evidence(
  history: History,
  desk: Desk,
  dice: Dice,
  target: { readonly n: number; readonly claim: number } | undefined,
): Promise<void> {
  const claim = target?.claim ?? claimOf(history, dice);
  const stance = target
    ? 'undercuts'
    : (dice.pick(['supports', 'refutes', 'supports', 'refutes', 'context'] as const) ?? 'supports');
  const place = placeOf(history, dice);
  const strength = dice.once(2) ? 'moderate' : dice.maybe(4, strengths.codes);
  const credibility = dice.once(3) ? dice.pick(credibilities.codes) : undefined;
  const interested = dice.once(8);
  const origin = dice.once(6)
    ? 'unnamed'
    : dice.once(5)
      ? dice.pick(history.all('source'))?.n
      : undefined;
  const seenOn = dice.maybe(2, dates);
  const aboutOn = dice.once(3) ? dice.pick(dates) : undefined;
  const note = dice.maybe(3, ['It says so.', 'It shows as much.']);
  const piece = await addEvidence(desk, {
    claim: String(claim),
    stance,
    source: String(place.source),
    quote: place.quote,
    strength,
    credibility,
    interested,
    origin: origin === undefined ? undefined : String(origin),
    on: seenOn?.text,
    about: aboutOn?.text,
    undercuts: target && String(target.n),
    note,
  });
  history.entered();
  const { passage } = piece.value;
  await rememberPassage(history, desk, passage);
  const graded = { stance, strength, credibility, interested, origin, note } as const;
  const rests = { claim, source: place.source, passage, undercuts: target?.n };
  history.remember(piece.n, desk.actor, { what: 'evidence', ...graded, ...rests, seenOn, aboutOn });
}

async function absence(history: History, desk: Desk, dice: Dice): Promise<void> {
  const claim = claimOf(history, dice);
  const kind = dice.pick(absenceKinds.codes) ?? 'noted';
  const place = dice.once(3) ? placeOf(history, dice) : undefined;
  const fromOn = dice.once(4) ? dates[11] : undefined;
  const mayLackUntil = kind === 'expected' || (kind === 'noted' && place !== undefined);
  const later = dates.filter(({ last }) => fromOn === undefined || last >= fromOn.first);
  const untilOn = mayLackUntil && dice.once(2) ? undefined : dice.pick(later);
  const reviewOn = dice.once(4) ? dice.pick(dates) : undefined;
  const interested = dice.once(6);
  const note = kind === 'expected' ? 'It ought to be there.' : dice.maybe(2, ['Nothing.']);
  const { absence: noted, by } = await noteAbsence(desk, {
    claim: String(claim),
    kind,
    by: kind === 'noted' ? spokenBy(desk, 'A reader of papers') : undefined,
    where: kind === 'searched' ? ['The register'] : undefined,
    source: place && String(place.source),
    quote: place?.quote,
    from: fromOn?.text,
    until: untilOn?.text,
    reviewOn: reviewOn?.text,
    interested,
    note,
  });
  history.entered();
  rememberSpeaker(history, desk, by?.n);
  const { passage } = noted.value;
  await rememberPassage(history, desk, passage);
  const rests = { claim, source: place?.source, passage };
  const when = { fromOn, untilOn, reviewOn };
  history.remember(noted.n, desk.actor, {
    what: 'absence',
    kind,
    interested,
    note,
    ...rests,
    ...when,
  });
}

async function appearance(history: History, desk: Desk, dice: Dice): Promise<void> {
  const claim = claimOf(history, dice);
  const place = dice.maybe(6, [placeOf(history, dice)]);
  const basis = dice.once(3) ? dice.pick(bases.codes) : undefined;
  const saidOn = dice.maybe(3, dates);
  const { appearance: said, speaker } = await addAppearance(desk, {
    claim: String(claim),
    speaker: spokenBy(desk, dice.pick(['The mayor', 'The minister', 'The guard']) ?? ''),
    source: place && String(place.source),
    quote: place?.quote,
    basis,
    saidOn: saidOn?.text,
  });
  history.entered();
  rememberSpeaker(history, desk, speaker.n);
  const { passage } = said.value;
  await rememberPassage(history, desk, passage);
  const rests = { claim, source: place?.source, passage };
  const saying = { what: 'appearance', speaker: speaker.n, basis, saidOn } as const;
  history.remember(said.n, desk.actor, { ...saying, ...rests });
}

/** A model has speakers of its own: no person hangs anything on one that is only proposed. */
const spokenBy = ({ actor }: Desk, name: string): string =>
  actor.kind === 'person' ? name : `${name}, as read by ${actor.name}`;

/** Mostly the first claim, so that much comes together on one. */
function claimOf(history: History, dice: Dice): number {
  const claims = history.all('claim');
  return (dice.once(3) ? dice.pick(claims) : claims[0])?.n ?? 0;
}

/** A source, or words in the captured one. */
function placeOf(
  history: History,
  dice: Dice,
): { readonly source: number; readonly quote?: string | undefined } {
  const captured = history.all('snapshot')[0]?.source ?? 0;
  if (dice.once(2)) return { source: captured, quote: quoteOf(2 * dice.roll(6), 3 + dice.roll(3)) };
  return { source: dice.pick(history.all('source'))?.n ?? captured };
}

/** A name that is new makes a speaker, whoever enters it. */
function rememberSpeaker(history: History, desk: Desk, n: number | undefined): void {
  if (n === undefined || history.all('speaker').some((speaker) => speaker.n === n)) return;
  history.remember(n, desk.actor, { what: 'speaker' });
}

/** Where a quote was found is not what these histories are about, so the model is told. */
async function rememberPassage(history: History, desk: Desk, n: number | undefined): Promise<void> {
  if (n === undefined || history.all('passage').some((passage) => passage.n === n)) return;
  const [passage] = await readRecords(desk.store.reader, 'passage', { numbers: [n] });
  if (!passage) throw new Error(`there is no passage ${n}`);
  const { snapshot, start, end, quote } = passage.value;
  const source = history.all('snapshot').find((each) => each.n === snapshot)?.source ?? 0;
  history.remember(n, desk.actor, { what: 'passage', snapshot, source, start, end, quote });
}
