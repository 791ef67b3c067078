import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/text/canonical-text.ts';

describe('canonicalText', () => {
  it('takes the byte order mark out and makes every line end a line feed', () => {
    expect(canonicalText('\uFEFFone\r\ntwo\rthree\n')).toBe('one\ntwo\nthree\n');
  });

  it('changes nothing else', () => {
    const text = '  tabs\t, no-break\u00a0spaces, e\u0301, “quotes”\u2028 and the end \n\n';
    expect(canonicalText(text)).toBe(text);
  });

  it('is the same when done twice', () => {
    const once = canonicalText('\uFEFFa\r\r\nb');
    expect(canonicalText(once)).toBe(once);
  });
});
