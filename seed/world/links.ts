import type { WorldLink } from '../world.ts';

export const links: readonly WorldLink[] = [
  {
    from: 'rifles-shipped',
    kind: 'narrows',
    to: 'p1',
    because:
      'One kind of arm, one sender, one month; and a company, not the military, as recipient.',
  },
  {
    from: 'china-supplied-ammunition',
    kind: 'narrows',
    to: 'p1',
    because: 'Ammunition is one of the weapons that p1 covers.',
  },
  {
    from: 'large-arms-sales',
    kind: 'narrows',
    to: 'p1',
    because: 'It adds a quantity and a year.',
  },
  {
    from: 'thousand-rifles',
    kind: 'presupposes',
    to: 'rifles-shipped',
    because: 'A number of rifles sent can only be so if rifles were sent.',
  },
  {
    from: 'rifles-at-the-front',
    kind: 'presupposes',
    to: 'rifles-shipped',
    because: 'Rifles from these shipments can only be at the front if they were shipped.',
  },
  {
    from: 'rifles-for-military-use',
    kind: 'presupposes',
    to: 'rifles-shipped',
    because: 'It speaks of these rifles.',
  },
  {
    from: 'spacety-images',
    kind: 'narrows',
    to: 'non-lethal-support-by-firms',
    because: 'One firm and one kind of support.',
  },
  {
    from: 'parts-for-su-35',
    kind: 'narrows',
    to: 'non-lethal-support-by-firms',
    because: 'One firm and one shipment.',
  },
  {
    from: 'navigation-gear-for-helicopters',
    kind: 'narrows',
    to: 'non-lethal-support-by-firms',
    because: 'One firm and one shipment.',
  },
  {
    from: 'china-decided-to-supply',
    kind: 'presupposes',
    to: 'p2',
    because: 'What is decided was considered before.',
  },
  {
    from: 'ninety-percent-of-microelectronics',
    kind: 'narrows',
    to: 'top-supplier-of-inputs',
    because: 'One of the three goods, with a share.',
  },
  {
    from: 'seventy-percent-of-machine-tools',
    kind: 'narrows',
    to: 'top-supplier-of-inputs',
    because: 'One of the three goods, with a share and a quarter.',
  },
  {
    from: 'limbach-engines',
    kind: 'presupposes',
    to: 'garpiya-built-in-china',
    because: 'It names the maker of a part of these drones.',
  },
];
