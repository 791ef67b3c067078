import { AsofError, InvalidInput } from '../errors.ts';

/** The text of a PDF, a form feed between its pages, and what the file says of itself. */
export interface PdfReading {
  readonly text: string;
  readonly extractor: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly language?: string;
}

// It rises when what it extracts changes: a snapshot says which reader made its text.
const extractor = 'unpdf@1.7.0+asof.1';
const bytesMax = 50 * 1024 * 1024;
const pagesMax = 3000;
const unitsMax = 20_000_000;

/**
 * Reads the text layer of a PDF. Nothing in it is run or fetched; it may still take its time, so it is read where it
 * can be stopped (`src/reading/read-safely.ts`).
 *
 * @throws InvalidInput `pdf_broken`, `pdf_locked`, `too_large`, `empty_text`.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  if (bytes.length > bytesMax) throw tooLarge('is larger than 50 MB');
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The reader takes the bytes as its own.
    const pdf = await getDocumentProxy(bytes.slice(), quiet);
    const pages = await pagesOf(pdf);
    const { info } = await pdf.getMetadata();
    return { text: joined(pages), extractor, ...factsOf(info as PdfInfo) };
  } catch (cause) {
    throw cause instanceof AsofError ? cause : unreadable(cause);
  }
}

const quiet = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
};

interface PdfPages {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ readonly items: readonly object[] }>;
    cleanup(): unknown;
  }>;
}

async function pagesOf(pdf: PdfPages): Promise<readonly string[]> {
  if (pdf.numPages > pagesMax) {
    throw tooLarge(`has ${pdf.numPages} pages; ${pagesMax} are the most that are read`);
  }
  const pages: string[] = [];
  let units = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    const text = pageText(items as readonly PdfItem[]);
    units += text.length;
    if (units > unitsMax) throw tooLarge('holds more than 20 million characters');
    pages.push(text);
  }
  return pages;
}

interface PdfItem {
  /** Absent on marks of structure, which bear no text. */
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly height?: number;
  /** A matrix whose last number is the height on the page. */
  readonly transform?: readonly number[];
}

/** Lines as they are set, and a blank one where the gap to the next is wider than between two lines. */
function pageText(items: readonly PdfItem[]): string {
  let text = '';
  let before: PdfItem | undefined;
  for (const item of items) {
    if (item.str === undefined) continue;
    if (text.endsWith('\n') && before && isNewBlock(before, item)) text += '\n';
    text += item.str + (item.hasEOL ? '\n' : '');
    if (item.str.trim() !== '') before = item;
  }
  return cleaned(text);
}

function isNewBlock(before: PdfItem, item: PdfItem): boolean {
  const gap = Math.abs((before.transform?.[5] ?? 0) - (item.transform?.[5] ?? 0));
  return gap > 1.8 * (before.height || item.height || Number.POSITIVE_INFINITY);
}

/** A form feed ends a page and nothing else; what cannot be stored is replaced. */
function cleaned(text: string): string {
  return text
    .replace(/[\f\v]/g, ' ')
    .replace(/\0|\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

function joined(pages: readonly string[]): string {
  const text = pages.join('\n\f');
  if (/[\p{L}\p{N}]/u.test(text)) return text;
  throw new InvalidInput('empty_text', 'The PDF holds no text: its pages are pictures.', {
    hints: ['Have its text recognised first, and capture the PDF that comes of it.'],
  });
}

interface PdfInfo {
  readonly Title?: unknown;
  readonly Author?: unknown;
  readonly Language?: unknown;
}

/** Writing programs put names of files into the title; the day of creation is none of publication. */
function factsOf({ Title, Author, Language }: PdfInfo): Omit<PdfReading, 'text' | 'extractor'> {
  const title = said(Title);
  const author = said(Author);
  const language = said(Language);
  const isName =
    /^(?:microsoft word|powerpoint|untitled|\d+$)|\.(?:docx?|pptx?|xlsx?|indd|qxd|pdf|tex|dvi)$/i;
  return {
    ...(title && !isName.test(title) ? { title } : {}),
    ...(author ? { authors: author.split(/\s*;\s*/).filter((name) => name !== '') } : {}),
    ...(language ? { language } : {}),
  };
}

function said(value: unknown): string {
  return typeof value === 'string' ? cleaned(value).replace(/\s+/g, ' ') : '';
}

function tooLarge(what: string): InvalidInput {
  return new InvalidInput('too_large', `The PDF ${what}.`);
}

function unreadable(cause: unknown): InvalidInput {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException') {
    return new InvalidInput('pdf_locked', 'The PDF asks for a password.', {
      hints: ['Save a copy without one, and capture that.'],
    });
  }
  return new InvalidInput('pdf_broken', 'The PDF is damaged: its text cannot be read.', {
    hints: ['Open it in a reader of PDFs and save it anew, or capture its text.'],
    cause,
  });
}
