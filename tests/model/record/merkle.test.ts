import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { leafHash, merkleRoot } from '../../../src/model/record/merkle.ts';

/** The leaves that Certificate Transparency's own tests use: all of them are ASCII. */
const contents = [
  '',
  '\u0000',
  '\u0010',
  ' !',
  '01',
  '@ABC',
  'PQRSTUVW',
  '`abcdefghijklmno',
] as const;

/** Their roots, from no leaf to all eight. */
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
] as const;

const hash = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

/** The root as RFC 9162 builds it, leaf by leaf over a stack of whole trees: another road to the same place. */
function rootByStack(leaves: readonly Uint8Array[]): Buffer {
  const trees: { readonly size: number; readonly root: Uint8Array }[] = [];
  const join = (): void => {
    const right = trees.pop();
    const left = trees.pop();
    if (!left || !right) throw new Error('nothing to join');
    const root = hash(Uint8Array.of(1), left.root, right.root);
    trees.push({ size: left.size + right.size, root });
  };
  for (const root of leaves) {
    trees.push({ size: 1, root });
    while (trees.length > 1 && trees.at(-1)?.size === trees.at(-2)?.size) join();
  }
  while (trees.length > 1) join();
  return trees[0] ? Buffer.from(trees[0].root) : hash();
}

describe('the tree of RFC 6962', () => {
  it.each([...roots.entries()])('over %i of the known leaves has the known root', (count, root) => {
    const leaves = contents.slice(0, count).map(leafHash);
    expect(merkleRoot(leaves).toString('hex')).toBe(root);
    expect(rootByStack(leaves).toString('hex')).toBe(root);
  });

  it('is what a stack of whole trees leads to, for any number of leaves', () => {
    const leaves = Array.from({ length: 130 }, (_, place) => leafHash(`record ${place}`));
    for (let count = 0; count <= leaves.length; count += 1) {
      const some = leaves.slice(0, count);
      expect(merkleRoot(some).equals(rootByStack(some))).toBe(true);
    }
  });

  it('keeps leaves and nodes apart, and notices an order or a repeat', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(leafHash) as [Buffer, Buffer, Buffer];
    const node = hash(Uint8Array.of(1), a, b);
    expect(merkleRoot([a, b]).equals(node)).toBe(true);
    expect(merkleRoot([a, b]).equals(leafHash(Buffer.concat([a, b]).toString('latin1')))).toBe(
      false,
    );
    const trees = [
      [a, b, c],
      [b, a, c],
      [a, b],
      [a, b, c, c],
      [node, c],
    ];
    const seen = trees.map((leaves) => merkleRoot(leaves).toString('hex'));
    expect(new Set(seen).size).toBe(trees.length - 1);
    expect(seen[4]).toBe(seen[0]);
  });
});
