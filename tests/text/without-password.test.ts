import { expect, it } from 'vitest';
import { withoutPassword } from '../../src/text/without-password.ts';

it.each([
  ['file:asof.db', 'file:asof.db'],
  ['postgresql://ana@host/asof', 'postgresql://ana@host/asof'],
  ['postgresql://ana:s3:cr@et@host/asof?schema=desk', 'postgresql://ana@host/asof?schema=desk'],
  ['postgresql://:secret@host/asof', 'postgresql://@host/asof'],
  ['mysql://ana:secret@host/asof', 'mysql://ana@host/asof'],
  ['postgresql://host/asof?user=ana&password=secret', 'postgresql://host/asof?user=ana&password=…'],
])('%s is shown as %s', (url, shown) => expect(withoutPassword(url)).toBe(shown));
