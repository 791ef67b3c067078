import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/text/html-to-text.ts';

const sentence =
  'The river rose by a hand in the night, and the ferry kept to its timetable all the same. ';
const articleHtml = `<!doctype html><html lang="en-GB"><head><title>The river | Harbour Paper</title>
<meta property="og:title" content="The river rose"><meta property="og:site_name" content="Harbour Paper">
<meta name="author" content="By Ana Ruiz"><meta property="article:published_time" content="2023-03-09T23:30:00-05:00">
<link rel="canonical" href="/river"><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>The river rose</h1>
${`<p>${sentence.repeat(3)}</p>`.repeat(5)}<ul><li>one</li><li>two</li></ul><p>It\u00a0rose<br>again &amp; again: “no”.</p>
<script>alert('never')</script></article><footer>All rights</footer></body></html>`;

const codeOf = (html: string) => {
  try {
    readHtml(html);
    return null;
  } catch (error) {
    return (error as { readonly code?: string }).code;
  }
};

describe('readHtml', () => {
  it('gives the article, paragraphs parted by blank lines, items and breaks on lines', () => {
    const { text, extractor } = readHtml(articleHtml);
    expect(text).toContain(`${sentence.trim()}\n\n${sentence.trim().slice(0, 20)}`);
    expect(text).toMatch(/one\ntwo\n\nIt\u00a0rose\nagain & again: “no”\.$/);
    expect(text).not.toMatch(/alert|color|Home|All rights/);
    expect(extractor).toMatch(/^readability@/);
  });

  it('reads what the page says about itself', () => {
    expect(readHtml(articleHtml, 'https://example.org/a?b')).toMatchObject({
      title: 'The river rose',
      authors: ['Ana Ruiz'],
      publisher: 'Harbour Paper',
      publishedOn: '2023-03-09',
      language: 'en-GB',
      canonicalUrl: 'https://example.org/river',
    });
  });

  it('trusts JSON-LD first, and survives a broken block', () => {
    const block = (json: string) => `<script type="application/ld+json">${json}</script>`;
    const linked = JSON.stringify({
      '@graph': [
        { '@type': 'WebSite', name: 'no' },
        {
          '@type': ['NewsArticle'],
          headline: 'The river, once more',
          author: [{ '@type': 'Person', name: 'Bo Li' }, 'Ana Ruiz'],
          publisher: { name: 'The Paper' },
          datePublished: '2023-03',
        },
      ],
    });
    const html = articleHtml.replace('</head>', `${block('{broken')}${block(linked)}</head>`);
    expect(readHtml(html)).toMatchObject({
      title: 'The river, once more',
      authors: ['Bo Li', 'Ana Ruiz'],
      publisher: 'The Paper',
      publishedOn: '2023-03',
    });
  });

  it('says nothing that the page does not say', () => {
    const reading = readHtml('<p>Just a line.</p>');
    expect(Object.keys(reading).toSorted()).toEqual(['extractor', 'signals', 'text']);
    expect(reading.signals).toEqual({ prompts: [] });
    expect(reading.text).toBe('Just a line.');
  });

  it('believes a property more than a name that says the same', () => {
    const html = `<html><head><meta name="DC.title" content="By name"><meta property="dc:title" content="By property">
<meta property="dc:creator" content="Ana Ruiz"><meta name="dc.creator" content="The Paper"></head><body><p>Words of it.</p></body></html>`;
    expect(readHtml(html)).toMatchObject({ title: 'By property', authors: ['Ana Ruiz'] });
  });

  it.each([
    ['The river rose again last night – The Paper', '', 'The river rose again last night'],
    ['The river rose again last night — The Paper', '', 'The river rose again last night'],
    ['The river – a history', '', 'The river – a history'],
    [
      'The river rose again last night – but nobody was on the quay',
      '',
      'The river rose again last night – but nobody was on the quay',
    ],
    [
      'The river rose again last night – The Paper',
      '<h1>The river rose again last night – The Paper</h1>',
      'The river rose again last night – The Paper',
    ],
  ])('takes the window title %s without the name of the site', (title, heading, read) => {
    const words = `<p>${'The river rose, and the port was shut. '.repeat(20)}</p>`;
    const page = `<html><head><title>${title}</title></head><body>${heading}<article>${words}</article></body></html>`;
    expect(readHtml(page).title).toBe(read);
  });

  it('takes no address of a script for a canonical one', () => {
    const html =
      '<html><head><link rel="canonical" href="javascript:x"></head><body>Hi</body></html>';
    expect(readHtml(html)).not.toHaveProperty('canonicalUrl');
  });

  it('never joins words of two blocks, nor parts those of one', () => {
    const html =
      '<div>one<div>two</div>thr<b>ee</b> <i>four</i></div><table><tr><td>5<td>6</table>';
    expect(readHtml(html).text.split(/\s+/)).toEqual(['one', 'two', 'three', 'four', '5', '6']);
  });

  it('keeps the lines of preformatted text and leaves hidden text out', () => {
    const html =
      '<pre>a\n  b</pre><p hidden>no</p><p style="display: none">no</p><noscript>no</noscript><p>c</p>';
    expect(readHtml(html).text).toBe('a\n  b\n\nc');
  });

  it('leaves out the bar that the Wayback Machine puts over a page', () => {
    const html =
      '<body><div id="wm-ipp-base"><p>42 captures</p></div><div id="donato">Give</div><p>c</p></body>';
    expect(readHtml(html).text).toBe('c');
  });

  it('replaces what cannot be stored', () => {
    expect(readHtml('<p>a\0b &#xD800;</p>').text).not.toMatch(/\0|\p{Surrogate}/u);
  });
});

describe('a page is refused', () => {
  it.each([
    ['that is one tag without an end', 'empty_text', '<html lang="e></html><p>words'],
    [
      'without text',
      'empty_text',
      '<html><body><script>only()</script><img src="x"></body></html>',
    ],
    ['with nothing at all', 'empty_text', ''],
    ['beyond ten megabytes', 'too_large', 'x'.repeat(10 * 1024 * 1024 + 1)],
    ['with a million tags', 'too_large', '<'.repeat(1_000_000)],
    ['nested 100,000 deep', 'too_deep', `${'<div>'.repeat(100_000)}text`],
    ['of 20,000 unclosed tags', 'too_deep', `${'<b>'.repeat(20_000)}text`],
  ])('%s', (_name, code, html) => expect(codeOf(html)).toBe(code));

  it('but read when it is merely deep or long, in bounded time', () => {
    const start = performance.now();
    expect(readHtml(`${'<div>'.repeat(2500)}deep${'</div>'.repeat(2500)}`).text).toBe('deep');
    expect(readHtml('<p>line</p>'.repeat(60_000)).text).toMatch(/^line\n\nline/);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('a page that is not well made', () => {
  const words = `<p>${sentence.repeat(3)}</p>`.repeat(4);
  it.each([
    [
      'words before its root',
      `Warning: fopen failed<br><html lang="cs"><head><title>River</title></head><body>${words}</body></html>`,
    ],
    ['no body', `<html lang="cs"><title>River</title>${words}</html>`],
    ['no root', `<title>River</title>${words}`],
    ['a head and no body', `<html lang="cs"><head><title>River</title></head>${words}</html>`],
    [
      'its words behind the body',
      `<html lang="cs"><head><title>River</title></head><body></body>${words}</html>`,
    ],
    [
      'the title of a drawing',
      `<html lang="cs"><head><title>River</title></head><body><svg><title>No</title></svg>${words}</body></html>`,
    ],
    [
      'roots in comments for old browsers',
      `<!--[if IE]> <html class="ie"> <![endif]--><!--[if !IE]><!--> <html lang="cs"> <!--<![endif]--><head><title>River</title></head><body>${words}</body></html>`,
    ],
  ])('with %s is read all the same', (_name, html) => {
    const { text, title } = readHtml(html);
    expect(text).toContain(sentence.trim());
    expect(title).toBe('River');
  });
});
