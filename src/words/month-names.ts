/** The names of the twelve months in several languages, as patterns in small letters. */
export const monthNames: readonly (readonly string[])[] = wordsOf([
  'january jan januar janvier enero gennaio janeiro januari январ[яьею]+ січ(?:ень|ня|ні) ocak يناير',
  'february feb februar février febrero febbraio fevereiro februari феврал[яьею]+ лют(?:ий|ого|ому) şubat فبراير',
  'march mar märz mars marzo março maart март[аеу]? берез(?:ень|ня|ні) mart مارس',
  'april apr avril abril aprile апрел[яьею]+ квіт(?:ень|ня|ні) nisan أبريل ابريل',
  'may mai mayo maggio maio mei maj ма[яейю] трав(?:ень|ня|ні) mayıs مايو',
  'june jun juni juin junio giugno junho июн[яьею]+ черв(?:ень|ня|ні) haziran يونيو',
  'july jul juli juillet julio luglio julho июл[яьею]+ лип(?:ень|ня|ні) temmuz يوليو',
  'august aug août agosto augusti augustus август[аеу]? серп(?:ень|ня|ні) ağustos أغسطس اغسطس',
  'september sept sep septembre septiembre settembre setembro сентябр[яьею]+ верес(?:ень|ня|ні) eylül سبتمبر',
  'october oct oktober octobre octubre ottobre outubro октябр[яьею]+ жовт(?:ень|ня|ні) ekim أكتوبر اكتوبر',
  'november nov novembre noviembre novembro ноябр[яьею]+ листопад[аі]? kasım نوفمبر',
  'december dec dezember décembre diciembre dicembre dezembro декабр[яьею]+ груд(?:ень|ня|ні) aralık ديسمبر',
]);

/** Names and forms that say a month in a written date; in prose some of them are other words. */
const namesInDates = wordsOf([
  'jänner jän janv ene gen stycznia styczeń sty leden ledna led tammikuuta tammikuu január ianuarie ιανουαρίου ιανουάριος янв січ oca ינואר',
  'feber févr fév febr lutego luty února únor únoru helmikuuta helmikuu február februarie φεβρουαρίου φεβρουάριος фев февр лют şub פברואר شباط',
  'mär mrz mrt marts marca marzec března březen maaliskuuta maaliskuu március márc martie μαρτίου μάρτιος бер מרץ آذار',
  'avr abr kwietnia kwiecień dubna duben huhtikuuta huhtikuu április ápr aprilie απριλίου απρίλιος апр квіт nis אפריל نيسان',
  'maja května květen květnu toukokuuta toukokuu május máj μαΐου μαίου μάιος трав מאי أيار',
  'giu czerwca czerwiec června červen kesäkuuta kesäkuu június jún iunie ιουνίου ιούνιος июн черв haz יוני حزيران',
  'juil lug lipca lipiec července červenec heinäkuuta heinäkuu július júl iulie ιουλίου ιούλιος июл лип tem יולי تموز',
  'ago sierpnia sierpień srpna srpen elokuuta elokuu augusztus αυγούστου αύγουστος авг серп ağu אוגוסט آب',
  'września wrzesień září syyskuuta syyskuu szeptember szept septembrie σεπτεμβρίου σεπτέμβριος сен сент вер eyl ספטמבר أيلول',
  'okt października październik října říjen lokakuuta lokakuu október octombrie οκτωβρίου οκτώβριος окт жовт eki אוקטובר',
  'listopadu marraskuuta marraskuu noiembrie νοεμβρίου νοέμβριος ноя нояб kas נובמבר',
  'dez déc dic desember grudnia grudzień prosince prosinec joulukuuta joulukuu decembrie δεκεμβρίου δεκέμβριος дек груд ara דצמבר',
]);

const inDates = monthNames.map(
  (names, place) =>
    new RegExp(`^(?:${[...names, ...(namesInDates[place] ?? [])].join('|')})$`, 'iu'),
);

/** The month that a word of a written date names, from 1; 0 where it is none, or not the same in every language. */
export const monthInDate = (word: string): number =>
  inDates.findIndex((pattern) => pattern.test(word)) + 1;

function wordsOf(lines: readonly string[]): readonly (readonly string[])[] {
  return lines.map((names) => names.split(' '));
}
