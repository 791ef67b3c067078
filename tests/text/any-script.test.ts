import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../src/text/anchor-quote.ts';
import { anchorSelection } from '../../src/text/anchor-selection.ts';
import { fold } from '../../src/text/fold.ts';

/** A sentence with a negation in the middle, and what stands around it. */
const texts = [
  {
    script: 'Arabic',
    text: 'قالت رئيسة المجلس إن الميناء لم يدفع ثمن الرصيف الجديد حتى اليوم، وغادرت القاعة.',
    no: ' لم ',
  },
  {
    script: 'Chinese',
    text: '主席昨天在港口说，委员会没有批准新的计划，然后离开了会场。',
    no: '没有',
  },
  {
    script: 'Thai',
    text: 'ประธานกล่าวเมื่อวานว่าคณะกรรมการไม่ได้อนุมัติแผนใหม่ของท่าเรือ และเดินออกจากห้องประชุม',
    no: 'ไม่',
  },
  {
    script: 'Hebrew',
    text: 'ראשת הוועד אמרה אתמול כי הנמל לא שילם עבור הרציף החדש, ויצאה מן האולם.',
    no: ' לא ',
  },
  {
    script: 'Cyrillic',
    text: 'Голова порту сказала вчора, що причал не був оплачений містом, і вийшла із зали.',
    no: ' не ',
  },
  {
    script: 'Devanagari',
    text: 'अध्यक्ष ने कल कहा कि बंदरगाह ने नए घाट का भुगतान नहीं किया है, और वे चली गईं।',
    no: ' नहीं ',
  },
];

describe.each(texts)('$script', ({ text, no }) => {
  const folded = fold(text);
  const points = Array.from(text);
  const at = Array.from(text.slice(0, text.indexOf(no))).length;
  const quote = points
    .slice(at - 8, at + 14)
    .join('')
    .trim();

  it('is found word for word, with its place in code points', () => {
    const start = Array.from(text.slice(0, text.indexOf(quote))).length;
    const found = anchorSelection(folded, { quote, prefix: '', suffix: '' });
    expect(found).toMatchObject({ outcome: 'found', start, exact: quote });
  });

  it('is not found without its negation, and the difference is told', () => {
    const without = text.replace(no, no.startsWith(' ') ? ' ' : '');
    const found = anchorQuote(folded, { quote: without });
    expect(found).toMatchObject({ outcome: 'not_found' });
    if (found.outcome !== 'not_found') return;
    expect(found.nearest?.differs.map(({ kind }) => kind)).toContain('negation');
  });

  it('may not leave its negation out by an ellipsis', () => {
    const elided = text.replace(no, no.startsWith(' ') ? ' … ' : '…');
    expect(anchorQuote(folded, { quote: elided })).toMatchObject({
      outcome: 'elision_refused',
      reason: 'negation',
    });
  });
});
