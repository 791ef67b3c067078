import type { MatchWord } from '../match-text.ts';
import { phrases, placesIn } from './phrases.ts';

/*
 * "No evidence known to me", "nobody knows whether", "it could not be verified": who says so denies nothing. A noted lack of
 * evidence, or of knowledge, is neither the claim nor its contrary.
 */

/** What there is none of. */
const evidence = 'evidence/proof/proofs/indication/indications/confirmation/substantiation';

const lacking = phrases(`
no/little/scant/insufficient/zero/without/never …… ${evidence}
no/few/little … sign/signs/trace/traces of/that|not/never … any/a sign/signs/trace/traces
not/cannot/cant/nor …… ${evidence}
lack/lacks/lacked/lacking/absence …… ${evidence}
${evidence}/study/studies/data … not/never/nt … show/shows/suggest/suggests/support/supports/indicate/indicates/prove/proves
nothing/little … suggest/suggests/show/shows/indicate/indicates/prove/proves/point/points
not much to suggest/show/indicate/prove|not/never … enough to say/show/prove/conclude
not/never … aware/know/known/clear/certain/sure/confirmed/confirm/verified/verify/proven/proved/prove/established/substantiated/corroborated/demonstrated
unaware|unable to verify/confirm/establish/corroborate/say/tell|fail/failed/fails to verify/confirm/prove/establish/corroborate/show
know/knows/knew/heard/aware of no/nothing/none|seen/found/have/had/has no …… ${evidence}/report/reports
no/any report/reports/record/word of/that/from|no known|not/never … report/reports that/of
cannot/cant/could/can … verify/confirm/be verified/confirmed/excluded/proven|cannot/cant/can not/could not be ruled out|can/cannot/could/cant … rule out|can not say
yet to be/see … proven/proved/verified/confirmed/established/${evidence}|remains/remain to be seen/proven/proved/verified
not/unable/cannot/cant/never/nobody/none/no …… whether|nicht/niemand …… ob|pas/personne …… si|no/nadie …… si|non/nessuno …… se|niet …… of|не …… ли|かどうか|无法 …… 是否|無法 …… 是否|没有 …… 是否
nobody/none/nothing …… evidence/proof|no one …… evidence/proof|не удалось подтвердить/установить/доказать|не вдалося підтвердити/встановити/довести
nobody/noone/none … knows/knew/reported/reports/confirmed|no one … knows/knew/reported/reports/confirmed
unclear|uncertain|unconfirmed|unverified|unproven|unsubstantiated|unverifiable|doubtful|questionable|dubious|undocumented|speculative
unknown whether/if/that/how/who|is/are/was/were/remains/remain/still unknown|i/we/experts/he/she/they doubt/doubts|doubts whether/that|open question
kein/keine/keinen/keinerlei/ohne/nicht …… beleg*/beweis*/hinweis*/anzeichen/nachweis*/anhaltspunkt*/bestätigung/erkenntnis*/indiz*
nicht … bekannt/bewiesen/belegt/nachgewiesen/bestätigt/klar/sicher/erwiesen/bestätigen/überprüfen/prüfen/ausschließen/auszuschließen
unklar|ungewiss|unbekannt|ungeklärt|unbestätigt|unbewiesen|unbelegt|fraglich|zweifelhaft|nichts … deutet/spricht/belegt|niemand weiß|weiß/wissen nichts/nicht
aucun/aucune/sans/pas/moindre …… preuve/preuves/indice/indices/trace/signe
pas … prouvé/confirmé/vérifié/établi/clair/certain/sûr/démontré|ignore/ignorons si|on ignore|sait/sais/savons pas|rien … indique/prouve/montre/suggère
no/sin/ninguna/ningún/hay …… prueba/pruebas/evidencia/evidencias/indicio/indicios/constancia
no … confirmado/probado/demostrado/verificado/claro/seguro|se desconoce|no se sabe|no sé|nada … indica/prueba/demuestra/sugiere
nessuna/nessun/senza/non …… prova/prove/indizio/indizi/evidenza/evidenze/conferma
non … confermato/provato/dimostrato/verificato/chiaro/certo|non si sa|nulla/niente … indica/prova/dimostra
não/sem/nenhuma/nenhum …… prova/provas/evidência/evidências/indício/indícios
não … confirmado/comprovado/provado/verificado/claro/certo|não se sabe|nada … indica/prova
geen/zonder …… bewijs/bewijzen/aanwijzing*|niet …… bewezen/bevestigd/bekend/duidelijk/vastgesteld|onduidelijk|onbekend
nie/brak/żadnych/bez …… dowod*/potwierdz*|nie wiadomo
inga/inget/ingen/ikke/inte …… bevis*/belägg/tegn/tecken|inte/ikke …… bekräftat/bekreftet/bekræftet/bekräftats/kjent/känt/klart/kendt|oklart|uklart
нет/никаких/без/не …… доказательств*/свидетельств*/подтвержден*/данных/сведений/улик
не … доказан*/подтвержден*/подтвердил*/известно/ясно/установлен*|неизвестно|неясно|непонятно|сомнительно
немає/нема/жодних/без/не …… доказ*/свідчень/підтверджен*/даних|не …… відомо/підтверджен*/доведен*|невідомо|незрозуміло
لا/لم/ليس/ليست/دون/بدون/غياب …… دليل/الدليل/أدلة/الأدلة/إثبات/إثباتات/مؤشرات/مؤشر
غير مؤكد/معروف/واضح/معلوم/مثبت|لم … يتأكد/تأكيد/يثبت/تثبت|لا … نعرف/أعرف/يعرف/نعلم/أعلم/يعلم
没有 …… 证据|没有 …… 迹象|无证据|缺乏证据|尚无证据|未有证据|不清楚|不确定|未证实|未经证实|无法证实|无法核实|尚未证实|难以证实|不得而知|没有 …… 證據|無證據|缺乏證據|未證實
証拠 …… ない|証拠 …… ありません|根拠 …… ない|確認 …… できない|確認 …… ていない|確認 …… できていない|不明|分からない|わからない|明らかでない
증거*/근거* … 없*|확인되지 … *|불분명*|알려지지 … *
kanıt* …… yok*/bulunm*|belirsiz|bilinmiyor|doğrulanm*|kanıtlanm*
δεν/καμία/κανένα/χωρίς …… στοιχεία/αποδείξεις/ενδείξεις/απόδειξη/ένδειξη|άγνωστο|ασαφές
אין/ללא/בלי …… ראיות/ראיה/הוכחה/הוכחות/עדות|לא ידוע/ברור
सबूत/प्रमाण …… नहीं
`);

/** The places of the words by which a statement says that evidence or knowledge is lacking; none where it says no such thing. */
export const lackOfEvidenceIn = (words: readonly MatchWord[]): ReadonlySet<number> =>
  placesIn(lacking, words);
