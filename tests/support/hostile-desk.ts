import type { Desk } from '../../src/desk.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addReview } from '../../src/services/add-review.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';

/** Payloads that would do something if any of them became markup, a link, a script or a style. */
export const payloads = [
  '<script>window.pwned=1</script>',
  '"><img src=x onerror=window.pwned=2>',
  "' onfocus='window.pwned=3' autofocus='",
  '<svg/onload=window.pwned=4>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.pwned=5&gt;">',
  '</script><script>window.pwned=6</script><!--',
  '</title></style></textarea><iframe srcdoc="<script>parent.pwned=7</script>"></iframe>',
  '<base href="//evil.example/"><a href="java\tscript:window.pwned=8">x</a>',
  '<div style="background:url(//evil.example/x)">x</div>',
  '"];x[ label="javascript:window.pwned=9"',
  '//evil.example /\\evil.example ?next=https://evil.example',
  'Lukashenka \u202Egnp.exe\u202C Lukаshenka\u200B',
  `Z${'\u0301'.repeat(200)}algo`,
  '{{7*7}} &lt;b&gt; &#x3c;',
] as const;

/** A desk in which every text that a person writes is a payload. */
export async function fillHostile(desk: Desk): Promise<void> {
  for (const [at, payload] of payloads.entries()) await fillOne(desk, payload, at);
}

async function fillOne(desk: Desk, payload: string, at: number): Promise<void> {
  const text = `Beginning ${at}. ${payload} And the end of it.`;
  const [source, claim] = [`source-${at}`, `claim-${at}`];
  await captureSource(desk, Buffer.from(text), {
    ...{ title: payload, publisher: payload, authors: [payload], note: payload },
    ...{ url: `https://a.example/${encodeURIComponent(payload)}`, slug: source },
    ...{ address: `${payload.replaceAll(/[/\\]/g, '')}.txt`, publishedOn: '2023-03-01' },
    mediaType: 'text/plain',
  });
  await addSpeaker(desk, { name: `${payload} ${at}`, alsoKnownAs: [payload] });
  await logClaim(desk, {
    ...{ text: `${payload} ${at}`, terms: payload, topics: [`${payload} ${at}`], slug: claim },
    amount: { low: '3', unit: payload },
  });
  await addAppearance(desk, {
    ...{ claim, speaker: `${payload} ${at}`, source, place: payload, role: payload, note: payload },
    saidOn: '2023-03-01',
  });
  await addEvidence(desk, {
    ...{ claim, stance: 'supports', strength: 'moderate', source, note: payload },
    quote: `And the end of it.`,
  });
  await noteAbsence(desk, {
    ...{ claim, kind: 'searched', where: [payload], terms: [payload], covered: payload },
    ...{ until: '2023-03-02', note: payload },
  });
  await assessClaim(desk, {
    ...{ claim, status: 'supported', confidence: 'low', because: payload, misleading: payload },
  });
  await addReview(desk, { claim, publisher: payload, rating: payload, on: '2023-03-03' });
  await correctRecord(desk, { record: claim, set: { terms: `${payload}!` }, because: payload });
}
