/**
 * A name inside a sentence: without the full stop that ends some words for an unnamed group, as those who publish
 * fact-checks write them ("Social media users."). What a stop belongs to keeps it: "Inc.", "Jr.", "U.S.".
 */
export const nameWithin = (name: string): string => name.replace(/(?<=\s\p{Ll}{4,})\.\s*$/u, '');
