import type { Desk } from '../../../src/desk.ts';
import { claimKinds } from '../../../src/model/vocabularies/claims.ts';
import { addSource } from '../../../src/services/add-source.ts';
import { captureSource } from '../../../src/services/capture-source.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { dates } from './dates.ts';
import type { History } from './history.ts';
import { playAnswering } from './play-answering.ts';
import { playMerging } from './play-merging.ts';
import { playOffering } from './play-offering.ts';
import { Dice, type Step } from './steps.ts';
import { firstText, secondText } from './texts.ts';

/** Two claims and a work with its excerpt, a captured text and its second capture: what every history begins with. */
export async function begin(history: History, dice: Dice): Promise<void> {
  await log(history, history.desk, dice);
  await log(history, history.desk, dice);
  await source(history, dice, { hasOrigin: false });
  const captured = await captureSource(history.desk, Buffer.from(firstText), {
    title: 'The talk',
    publishedOn: '2023-03-01',
    mediaType: 'text/plain',
  });
  history.entered();
  const { n } = captured.source;
  const id = 'id' in captured.source ? captured.source.id : '';
  const publishedOn = dates.find(({ text }) => text === '2023-03-01');
  history.remember(n, history.desk.actor, { what: 'source', id, isExcerpt: false, publishedOn });
  history.remember(captured.snapshot.n, history.desk.actor, { what: 'snapshot', source: n });
  if (dice.once(2)) return;
  const again = await captureSource(history.desk, Buffer.from(secondText), {
    source: String(n),
    mediaType: 'text/plain',
  });
  history.entered();
  history.remember(again.snapshot.n, history.desk.actor, { what: 'snapshot', source: n });
}

/** However far the clock goes back, every date of a history has begun: one that lies ahead is refused. */
const earliest = Date.parse('2025-06-01T12:00:00.000Z');

/** Plays one step. A step that finds nothing to act on does nothing. */
export async function play(history: History, step: Step): Promise<void> {
  history.now = Math.max(earliest, history.now + step.wait);
  const dice = new Dice(step.dice);
  const actor = step.isModel ? 'reader' : dice.once(3) ? 'ben' : 'ana';
  const desk = history.as(actor);
  if (step.act === 'logClaim') await log(history, desk, dice);
  else if (step.act === 'addSource') await source(history, dice, { hasOrigin: true });
  else if (!(await playOffering(step.act, history, desk, dice))) {
    await playAnswering(step.act, history, desk, dice);
    await playMerging(step.act, history, desk, dice);
  }
}

async function log(history: History, desk: Desk, dice: Dice): Promise<void> {
  const kind = dice.once(2) ? 'event' : (dice.pick(claimKinds.codes) ?? 'event');
  const aboutOn = dice.once(4) ? dice.pick(dates) : undefined;
  const dueOn = kind === 'forecast' || kind === 'promise' ? dice.maybe(3, dates) : undefined;
  const text = `Claim ${history.deeds.length} holds.`;
  const { claim } = await logClaim(desk, { text, kind, about: aboutOn?.text, dueOn: dueOn?.text });
  history.entered();
  history.remember(claim.n, desk.actor, { what: 'claim', kind, aboutOn, dueOn });
}

async function source(
  history: History,
  dice: Dice,
  { hasOrigin }: { readonly hasOrigin: boolean },
): Promise<void> {
  const origin = hasOrigin ? dice.maybe(3, history.all('source')) : undefined;
  const publishedOn = dice.maybe(3, dates);
  const isExcerpt = origin !== undefined && dice.once(3);
  const { n, id } = await addSource(history.desk, {
    title: `Work ${history.deeds.length}`,
    kind: isExcerpt ? 'excerpt' : 'article',
    publishedOn: publishedOn?.text,
    origin: origin && String(origin.n),
  });
  history.entered();
  const doing = { what: 'source', id, isExcerpt, origin: origin?.n, publishedOn } as const;
  history.remember(n, history.desk.actor, doing);
}
