/**
 * What a language is called in another one, by their tags (BCP 47): `de-AT` in `en` is "Austrian German". The tag itself
 * where it is none: a dump may bring any.
 */
export function languageName(tag: string, within: string): string {
  try {
    return new Intl.DisplayNames([within], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
