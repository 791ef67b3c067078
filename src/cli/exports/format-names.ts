/** What a desk can be written as, in the order of help. */
export const formatNames = [
  'claim-review',
  'fact-check-api',
  'averitec',
  'liar',
  'fever',
  'csv',
  'dump',
  'csl-json',
  'bibtex',
  'ris',
  'prov',
  'nanopub',
  'stix',
  'web-annotation',
] as const;
export type FormatName = (typeof formatNames)[number];
