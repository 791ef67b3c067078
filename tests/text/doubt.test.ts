import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/text/read-content.ts';

const article =
  '<p>The river rose by a hand in the night, and the ferry kept to its timetable.</p>';
const page = (title: string, body: string, head = '') =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${body}</article></body></html>`;
const notFree =
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
const doubtOf = async (content: string | Buffer, origin = {}) =>
  (await readContent(Buffer.from(content), origin)).doubt?.code;

describe('a capture is in doubt', () => {
  it.each([
    ['error_page', page('404 Not Found', '<p>nginx</p>')],
    ['error_page', page('Page not found | Harbour Paper', '<p>Go back to the front page.</p>')],
    ['error_page', page('Harbour Paper', '<p>Sorry, this page does not exist any more.</p>')],
    ['error_page', page('Страница не найдена', '<p>Вернитесь на главную.</p>')],
    ['error_page', page('Just a moment...', '<p>Checking your browser.</p>')],
    ['error_page', page('Access Denied', '<p>You have no permission.</p>')],
    ['paywall_stub', page('The river', `${article}<p>Subscribe to continue reading.</p>`)],
    ['paywall_stub', page('The river', article, notFree)],
    [
      'paywall_stub',
      page('La rivière', `${article}<p>Il vous reste 80 %. Article réservé aux abonnés.</p>`),
    ],
    ['paywall_stub', page('The river', `${article}<form><button>Log in to read</button></form>`)],
    [
      'forwarding_page',
      page('Moved', '<p>Wait</p>', '<meta http-equiv="refresh" content="0;URL=/new">'),
    ],
    [
      'garbled_text',
      page('River', '<p>LukaÅ¡Ä“nka saidâ€™ and rÃ©sumÃ© and cafÃ© and dÃ©jÃ  vu</p>'),
    ],
    ['garbled_text', page('River', `<p>${misread('Лукашэнка сказаў, што дапамогі няма.')}</p>`)],
  ])('as %s', async (code, html) => expect(await doubtOf(html)).toBe(code));

  it('when a Refresh header sends readers on', async () => {
    const html = page('Moved', '<p>Wait</p>');
    expect(await doubtOf(html, { refresh: '0; url=https://example.org/' })).toBe('forwarding_page');
  });
});

describe('a capture is believed', () => {
  const long = article.repeat(40);
  it.each([
    ['an article about pages that are not found', page('404: the page not found', long)],
    [
      'an article with a box for subscribers below',
      page('River', `${long}<p>Subscribe to continue reading our best stories.</p>`),
    ],
    ['an article that is not free, and whole', page('River', long, notFree)],
    [
      'a page that renews itself',
      page('Live', article, '<meta http-equiv="refresh" content="300">'),
    ],
    [
      'a page that goes on later',
      page('Live', article, '<meta http-equiv="refresh" content="600; url=/x">'),
    ],
    ['a short article', page('The river', article)],
    [
      'words that were sought and not found',
      page('Search for a ferry', '<p>The ferry was not seen.</p>'),
    ],
    ['French', page('Été', '<p>Où est passé l’été ? À Genève, près du café.</p>')],
    [
      'Ukrainian',
      page('Річка', '<p>Ріка Рось вийшла з берегів. Різдво. Рідна Русь. Рівне. Сьомий Рік.</p>'),
    ],
    [
      'Portuguese in capitals',
      page('ÃO', '<p>AÇÃO, NÃO, SÃO, CORAÇÃO, VERSÃO, ÂNGULO, CÂMARA, MÃE</p>'),
    ],
  ])('as %s', async (_name, html) => expect(await doubtOf(html)).toBeUndefined());

  it('when it is plain text, whatever it says', async () => {
    expect(await doubtOf('404 Not Found', { address: 'log.txt' })).toBeUndefined();
  });
});

/** UTF-8 taken for windows-1251. */
function misread(text: string): string {
  return new TextDecoder('windows-1251').decode(Buffer.from(text));
}
