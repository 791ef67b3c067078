import type { SpeakerKind } from '../model/vocabularies/sources.ts';

/**
 * What kind of speaker a bare name is: an unnamed group where the name is one of those that publishers write when
 * nobody is named ("social media users", "Fuentes varias"), else a person.
 */
export function kindOfName(name: string): SpeakerKind {
  return unnamed.test(name) ? 'group' : 'person';
}

const unnamed = new RegExp(
  [
    'social media|facebook|instagram|twitter|tiktok|telegram|whats ?app|you ?tube|weibo|reddit|x users',
    'multiple|various|several|many|viral|posts?$|users?\\b|chain.?e?mail|bloggers?$|websites?$|internet',
    'fuentes|redes sociales|usuarios|varias|varios|múltiples',
    'sites|internautes|réseaux sociaux|plusieurs|utilisateurs',
    'redes|usuários|diversos|várias',
    'nutzer|soziale|verschiedene',
    'пользовател|соцсет|користувач',
    'مستخدم|مواقع التواصل|صفحات|حسابات|منشور',
  ].join('|'),
  'iu',
);
