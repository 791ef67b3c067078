import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a picture may be from its golden: what another version of a browser or a font draws otherwise at edges. */
const shareMost = 0.005;

/**
 * Holds a screenshot against its golden, a PNG: gives what differs in words, or null. `GOLDENS=write` writes the goldens
 * anew, for somebody to look at. Colours are kept in eight steps a channel: what is finer is the smoothing of letters,
 * and takes most of a file.
 */
export function differsFromGolden(screenshot: Uint8Array, golden: string): string | null {
  const seen = inSteps(PNG.sync.read(Buffer.from(screenshot)));
  if (process.env.GOLDENS === 'write') {
    mkdirSync(dirname(golden), { recursive: true });
    writeFileSync(
      golden,
      PNG.sync.write(seen, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 }),
    );
    return null;
  }
  if (!existsSync(golden)) return 'there is no golden of it: GOLDENS=write makes one';
  const kept = PNG.sync.read(readFileSync(golden));
  if (kept.width !== seen.width || kept.height !== seen.height) {
    return `it is ${seen.width} × ${seen.height}, and was ${kept.width} × ${kept.height}`;
  }
  const { width, height } = kept;
  const marked = new PNG({ width, height });
  const count = pixelmatch(kept.data, seen.data, marked.data, width, height, { threshold: 0.15 });
  if (count <= width * height * shareMost) return null;
  const file = golden.replace(/\.png$/, '.differs.png');
  writeFileSync(file, PNG.sync.write(marked));
  return `${((100 * count) / (width * height)).toFixed(2)} % of it differs, as marked in ${file}`;
}

function inSteps(picture: PNG): PNG {
  const { data } = picture;
  for (let at = 0; at < data.length; at += 1) data[at] = step(data[at] ?? 0);
  return picture;
}

const step = (channel: number): number => Math.min(255, Math.round(channel / 32) * 32);
