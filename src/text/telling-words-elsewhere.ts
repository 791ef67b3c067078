import { doubtingWords } from '../words/doubting-words.ts';
import type { WordsByLanguage } from './telling-words.ts';

const list = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/**
 * Words that deny in further languages and scripts; of scripts without spaces, runs of their characters. Words that are
 * everyday ones of another language are left out: a table is for every text.
 */
export const negationsElsewhere: WordsByLanguage = {
  ar: list(
    'لا, لم, لن, ليس, ليست, ليسوا, لست, غير, بدون, دون, عدم, ما, كلا, نفى, ينفي, نفت, ولا, ولم, ولن, وليس, بلا',
  ),
  fa: list('نه, نیست, نبود, هیچ, بدون, ندارد, نکرد, نمی'),
  he: list('לא, אין, אינו, אינה, ללא, בלי, אל, מעולם, אף, הכחיש'),
  zh: list('不, 没, 没有, 沒有, 未, 非, 无, 無, 否认, 否認, 并非, 從未, 从未'),
  ja: list('ない, なかった, ません, 無, 否定'),
  ko: list('안, 못, 없다, 아니다, 없이, 않다'),
  th: list('ไม่, มิ, ไร้, ปราศจาก, ปฏิเสธ, ยังไม่, ไม่มี'),
  hi: list('नहीं, न, ना, मत, बिना, नहि, कभी नहीं'),
  tr: list('değil, yok, hiç, asla, olmadan, hayır'),
  el: list('δεν, δε, μην, όχι, χωρίς, ποτέ, κανείς, κανένας, τίποτα'),
  uk: list('не, ні, немає, без, ніколи, ніхто, нічого, жоден, заперечує'),
  be: list('не, ня, няма, без, ніколі, ніхто, нічога, адмаўляе'),
  pl: list('nie, bez, nigdy, nikt, nic, żaden, żadna, żadne, ani, zaprzecza'),
  it: list('non, no, mai, nessuno, nessuna, nulla, niente, senza, né, nega'),
  pt: list('não, nunca, jamais, nenhum, nenhuma, nada, ninguém, sem, nem, nega'),
  nl: list('niet, geen, nooit, niemand, niets, zonder, ontkent'),
  sv: list('inte, ingen, inget, inga, aldrig, utan, nekar, icke'),
  cs: list('ne, není, nikdy, nikdo, nic, žádný, žádná, bez, ani, popírá'),
};

/** Words that count in further scripts; digits of any script are numbers without a table. */
export const numbersElsewhere: WordsByLanguage = {
  ar: list(
    'مليون, ملايين, مليار, مليارات, ألف, آلاف, مئة, مائة, نصف, ثلث, ربع, عشرة, بالمئة, واحد, اثنان, ثلاثة, أربعة, خمسة',
  ),
  zh: list(
    '〇, 零, 一, 二, 两, 兩, 三, 四, 五, 六, 七, 八, 九, 十, 百, 千, 万, 萬, 亿, 億, 半, 双, 倍',
  ),
  th: list('หนึ่ง, สอง, สาม, สี่, ห้า, หก, เจ็ด, แปด, เก้า, สิบ, ร้อย, พัน, หมื่น, แสน, ล้าน, ครึ่ง'),
  uk: list(
    'один, одна, два, дві, три, чотири, десять, сто, тисяча, тисяч, мільйон, мільйонів, мільярд, мільярдів, половина',
  ),
  it: list(
    'uno, quattro, cinque, dieci, cento, mille, milione, milioni, miliardo, miliardi, metà, doppio',
  ),
  pt: list(
    'dois, duas, três, quatro, cinco, dez, cem, mil, milhão, milhões, bilhão, bilhões, metade, dobro',
  ),
  pl: list(
    'jeden, dwa, trzy, cztery, dziesięć, sto, tysiąc, tysięcy, milion, milionów, miliard, połowa',
  ),
};

/** Words that hedge in further scripts. */
export const hedgesElsewhere: WordsByLanguage = {
  ar: [
    ...doubtingWords.ar,
    ...list(`قد, تقريبا, تقريباً, حوالي, نحو, يُزعم, إذا, لو, فقط, بعض, وفقا, وفقاً, بحسب`),
  ],
  zh: [...doubtingWords.zh, ...list(`大约, 大約, 估计, 几乎, 只, 仅, 一些, 据`)],
  th: list('อาจ, อาจจะ, คง, น่าจะ, ประมาณ, เกือบ, ถ้า, หาก, เพียง, บาง, ดูเหมือน'),
  ja: list('かもしれ, だろう, らしい, おそらく, 約, もし'),
  uk: [...doubtingWords.uk, ...list(`приблизно, майже, лише`)],
  it: [...doubtingWords.it, ...list(`circa, quasi, solo, secondo, presunto, presunta`)],
  pt: [...doubtingWords.pt, ...list(`cerca, quase, só, segundo, suposto, suposta`)],
  pl: [...doubtingWords.pl, ...list(`około, prawie, tylko`)],
};
