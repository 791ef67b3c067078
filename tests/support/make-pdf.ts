/** What a test PDF is made of. */
export interface PdfParts {
  /** Lines of each page. */
  readonly pages: readonly (readonly string[])[];
  readonly title?: string;
  /** Replaces the content stream of each page. */
  readonly content?: { readonly bytes: Buffer; readonly filter?: string };
}

/** A small PDF, made by hand: Helvetica, lines below one another. */
export function makePdf({ pages, title, content }: PdfParts): Buffer {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(Buffer.from(body));
  const kids = pages.map((_page, place) => `${4 + place * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [place, lines] of pages.entries()) {
    const stream = content?.bytes ?? Buffer.from(contentOf(lines), 'latin1');
    const filter = content?.filter === undefined ? '' : ` /Filter /${content.filter}`;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + place * 2} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> >> >>',
    );
    add(
      Buffer.concat([
        Buffer.from(`<< /Length ${stream.length}${filter} >>\nstream\n`),
        stream,
        Buffer.from('\nendstream'),
      ]),
    );
  }
  const info = title === undefined ? '' : ` /Info ${add(`<< /Title (${title}) >>`)} 0 R`;
  return assembled(objects, info);
}

/** An empty line in a list of lines parts paragraphs. */
function contentOf(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj 0 -14 Td`);
  return `BT /F1 12 Tf 72 720 Td ${shown.join('\n')} ET`;
}

function assembled(objects: readonly Buffer[], info: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [place, body] of objects.entries()) {
    offsets.push(length);
    const whole = Buffer.concat([
      Buffer.from(`${place + 1} 0 obj\n`),
      body,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(whole);
    length += whole.length;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}` +
        `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${info} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
