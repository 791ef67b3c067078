import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/words/language-of.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'The bridge over the river was closed in May.'],
    ['en', 'Bridge closed!'],
    ['de', 'Die Brücke über den Fluss wurde im Mai nicht geöffnet.'],
    ['fr', 'Le pont sur la rivière est fermé et les bateaux ne passent pas.'],
    ['es', 'El puente sobre el río fue cerrado por los ingenieros.'],
    ['it', 'Il ponte sul fiume è stato chiuso e non riaprirà.'],
    ['pt', 'A ponte não foi fechada pelo governo, e os barcos passam.'],
    ['nl', 'De brug is het hele jaar niet open, en dat werd gemeld.'],
    ['pl', 'W pożarze hali zginęły dwie osoby.'],
    ['cs', 'Most přes řeku byl v květnu uzavřen.'],
    ['da', 'Broen er lukket, og den blev ikke åbnet.'],
    ['hu', 'A hidat az ősszel lezárták, és nem nyitották meg.'],
    ['tr', 'Köprü mayıs ayında bir gemi için kapatıldı.'],
    ['de', 'Zwölf Menschen starben bei dem Anschlag.'],
    ['fr', 'La réforme a échoué après deux ans.'],
    ['es', 'Ocho de cada diez contratos son temporales.'],
    ['it', 'I salari sono calati dopo la riforma.'],
    ['pt', 'Os preços dos remédios subiram.'],
    ['nl', 'Het kabinet heeft gelogen.'],
    ['pl', 'Rząd nie podniósł podatków.'],
    ['en', 'Lech Wałęsa won.'],
    ['en', 'La Liga: Barcelona win.'],
    ['en', 'Rio de Janeiro floods'],
    ['en', 'Son of El Paso mayor killed'],
    ['ru', 'Мост через реку закрыли в мае.'],
    ['ar', 'أغلق الجسر فوق النهر في مايو.'],
    ['zh', '河上的大桥五月关闭了。'],
    ['ja', '川の橋は五月に閉鎖された。'],
  ])('is %s of %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});
