import { charsetDecoder } from './charset-decoder.ts';
import { type HtmlSignals, refreshTarget } from './html-signals.ts';

/** Why what was captured is hardly what was meant. */
export interface Doubt {
  readonly code: 'error_page' | 'paywall_stub' | 'forwarding_page' | 'garbled_text';
  /** What was seen, as a sentence. */
  readonly seen: string;
}

/** A text as it was read, with what its page shows beside the words. */
export interface DoubtfulReading {
  readonly text: string;
  readonly title?: string | undefined;
  readonly signals?: HtmlSignals | undefined;
  /** The Refresh header, where there was one. */
  readonly refresh?: string | undefined;
}

/**
 * Whether a text is rather an error page, the beginning of an article behind a paywall, a page that only sends
 * readers on, or letters in the wrong encoding; null when nothing speaks for that. A long text is believed.
 */
export function doubtOf(reading: DoubtfulReading): Doubt | null {
  if (isGarbled(reading.text)) {
    return {
      code: 'garbled_text',
      seen: 'The text holds letters that were read in a wrong encoding.',
    };
  }
  if (reading.signals === undefined) return null;
  return (
    forwarding(reading, reading.signals) ?? errorPage(reading) ?? paywall(reading, reading.signals)
  );
}

const forwardingUnits = 400;
const errorUnits = 1500;
const stubUnits = 3000;

function forwarding(
  { text, refresh = '' }: DoubtfulReading,
  { refreshTo = refreshTarget(refresh) }: HtmlSignals,
): Doubt | null {
  if (refreshTo === undefined || text.length > forwardingUnits) return null;
  return {
    code: 'forwarding_page',
    seen: `The page only sends readers on to ${refreshTo.slice(0, 200)}.`,
  };
}

const missing =
  /\b404\b|\b(?:page|article|story|site)(?: you (?:requested|were looking for))?(?: was| is| could)? ?(?:cannot be|can['’]t be|not be|not) found\b|\b(?:page|article)\b.{0,30}\b(?:does(?:n['’]t| not) exist|no longer (?:exists|available))|\bnot found\b|seite (?:wurde )?nicht gefunden|página no encontrada|page (?:introuvable|non trouvée)|страница не (?:найдена|существует)|сторінку не знайдено|pagina non trovata|página não encontrada|nie znaleziono strony|stránka nenalezena/i;
const blocked =
  /\baccess denied\b|\b403 forbidden\b|^forbidden$|\bjust a moment\b|\battention required\b|\bare you (?:a )?(?:human|robot)\b|\bverify(?:ing)? (?:that )?you are (?:a )?human\b|\b(?:enable|turn on) javascript\b|\bunusual traffic\b|\bcomplete the captcha\b|\b50[0234] (?:bad gateway|internal server error|service)|доступ запрещ/i;

/** In the title of a short text, or in the first words of a very short one. */
function errorPage({ text, title = '' }: DoubtfulReading): Doubt | null {
  if (text.length > errorUnits) return null;
  const said = text.length < errorUnits / 2 ? `${title}\n${text.slice(0, 300)}` : title;
  if (missing.test(said)) {
    return { code: 'error_page', seen: 'The page says that what was asked for is not there.' };
  }
  if (blocked.test(said)) {
    return { code: 'error_page', seen: 'The page says that it lets no reader in.' };
  }
  return null;
}

const closed =
  /\b(?:subscribe|sign in|log in|register|sign up|join)\b.{0,30}\bto (?:continue|keep|finish|read)\b|\bto (?:continue|keep) reading\b|\balready (?:a|have a) (?:subscri\w+|member|account)|\b(?:for|to|available to|reserved for) (?:our )?(?:paying )?(?:subscribers|members)(?: only)?\b|abonnez-vous pour|réservé (?:aux|à nos) abonnés|nur für abonnent|weiterlesen mit|suscríbe(?:te|ase) para|para suscriptores|conteúdo exclusivo para assinantes|riservato agli abbonati|оформите подписку|только (?:для )?подписчик|dla (?:subskrybentów|prenumeratorów)/i;

/** Some words of a paywall stand under many a whole article; under a short one they have cut it. */
function paywall({ text }: DoubtfulReading, { isFree, prompts }: HtmlSignals): Doubt | null {
  if (text.length > stubUnits) return null;
  if (isFree === false) {
    return {
      code: 'paywall_stub',
      seen: 'The page says that it is not free to read, and shows only a little of itself.',
    };
  }
  if (!closed.test(text) && !prompts.some((prompt) => closed.test(prompt))) return null;
  return {
    code: 'paywall_stub',
    seen: 'The text is short, and the page asks readers to subscribe for more.',
  };
}

/** UTF-8 that was read as an encoding of one byte a letter: "Ã©", "â€™", "Ð¿", "РїСЂ". */
function isGarbled(text: string): boolean {
  const foreign = text.match(/[^\0-\u007f]/gu)?.length ?? 0;
  if (foreign < 8) return false;
  return misread.some((pairs) => {
    const broken = text.match(pairs)?.length ?? 0;
    return broken >= 4 && broken * 5 > foreign;
  });
}

/** What the two bytes of a letter look like, one by one, in the encodings that UTF-8 is mostly taken for. */
const misread = ['windows-1252', 'windows-1251'].map((encoding) => {
  const letters = (bytes: readonly number[]) =>
    charsetDecoder(encoding).decode(Uint8Array.from(bytes));
  const trails = letters(Array.from({ length: 64 }, (_, place) => 0x80 + place));
  return new RegExp(`[${letters([0xc2, 0xc3, 0xd0, 0xd1, 0xe2])}][${trails}]`, 'gu');
});
