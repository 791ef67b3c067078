import { describe, expect, it } from 'vitest';
import { attributionIn } from '../../../src/text/suggest/attribution.ts';
import { candidateClaims } from '../../../src/text/suggest/candidate-claims.ts';

describe('to whom a sentence gives its words', () => {
  it.each([
    ['According to the council the cranes cost 4 million.', 'the council'],
    ['According to Reuters the cranes cost 4 million.', 'Reuters'],
    [
      'According to the head of the port authority the cranes rust.',
      'the head of the port authority',
    ],
    ['According to police no one was hurt on the quay.', 'police'],
    ['According to Mr. Olsen, the quay is shut.', 'Mr. Olsen'],
    ['According to the 2020 census, forty people live there.', 'the 2020 census'],
    [
      'The quay was sold, according to documents seen by the council.',
      'documents seen by the council',
    ],
    ['The quay was sold according to the council when it met in May.', 'the council'],
    [
      'The quay is shut, according to the ministry in Kyiv, which said no more.',
      'the ministry in Kyiv',
    ],
    ['According to the council cranes cost 4 million.', null],
    ['According to the council cranes cost 4 million, which is too much.', null],
    ['According to locals trucks left the port.', null],
    ['According to police trucks were burnt.', null],
    ['According to what the council knows, the quay is shut.', null],
  ])('in English: %s', (sentence, who) => {
    expect(attributionIn(sentence)).toBe(who);
  });

  it.each([
    ['قال وزير النقل إن الجسر أغلق منذ أسبوع.', 'وزير النقل'],
    ['وأكدت وزارة الصحة أن المستشفى استقبل ثلاثين جريحا.', 'وزارة الصحة'],
    ['صرّح المتحدث باسم البلدية أمس الثلاثاء بأن الميناء مغلق.', 'المتحدث باسم البلدية'],
    ['أعلنت الشركة في بيان أنها باعت الرصيف كله.', 'الشركة'],
    ['وزعم المتمردون أنهم سيطروا على المدينة كلها.', 'المتمردون'],
    ['وأضاف عمدة المدينة: «لم نر السفينة قط في الميناء».', 'عمدة المدينة'],
    ['أشار التقرير إلى أن الأسعار ارتفعت كثيرا هذا العام.', 'التقرير'],
    ['قال مدير الميناء، أحمد عبيد، إن السفينة غرقت ليلا.', 'مدير الميناء'],
    ['«لم يدفع أحد الثمن حتى الآن»، قالت رئيسة المجلس.', 'رئيسة المجلس'],
    ['وفقا لوزارة الداخلية، بلغ عدد المصابين أربعين شخصا.', 'وزارة الداخلية'],
    ['بلغ عدد المصابين أربعين شخصا، وفقاً للشرطة.', 'الشرطة'],
    ['أغلق الجسر وفقا للجنة التحقيق في الحادث.', 'لجنة التحقيق في الحادث'],
    ['بحسب مصادر أمنية، غادرت السفينة الميناء ليلا.', 'مصادر أمنية'],
    ['غادرت السفينة الميناء ليلا، حسبما ذكرت وكالة الأنباء.', 'وكالة الأنباء'],
    ['المتحدث باسم الجيش قال إن القوات انسحبت أمس.', 'المتحدث باسم الجيش'],
    ['وأضافت أن السفينة لم تدخل الميناء هذا الشهر.', 'هي'],
    ['وقال في مؤتمر صحفي إن السفينة دخلت الميناء.', 'هو'],
    ['وبحسب التقرير فإن عدد الضحايا بلغ أربعين شخصا.', 'التقرير'],
    ['ونقلت الوكالة عن ضابط في المرفأ قوله إن السفينة غرقت.', 'ضابط في المرفأ'],
    ['لم يعلن الوزير أن الجسر أغلق هذا الأسبوع.', null],
    ['وفقا للشرطة بلغ عدد المصابين أربعين شخصا.', null],
    ['غرقت السفينة لأن الريح كانت قوية تلك الليلة.', null],
    ['في المدينة جسر قديم يعرفه كل الناس.', null],
  ])('in Arabic: %s', (sentence, who) => {
    expect(attributionIn(sentence)).toBe(who);
  });

  it.each([
    ['Міністр інфраструктури заявив, що міст закрили ще в травні.', 'Міністр інфраструктури'],
    ['Заявила речниця порту журналістам, що корабель затонув.', 'речниця порту'],
    ['«Ми нічого не бачили», – сказав капітан Олег Бондар.', 'капітан Олег Бондар'],
    ['За словами мера, причал продали за чотири мільйони.', 'мера'],
    ['Причал продали за чотири мільйони, повідомляє Укрінформ.', 'Укрінформ'],
    ['Як повідомила поліція, постраждали сорок людей.', 'поліція'],
    ['Додала, що корабель не заходив у порт.', 'вона'],
    ['Міністр не заявив, що міст закрили в травні.', null],
    ['У місті є старий міст, що веде до порту.', null],
  ])('in Ukrainian: %s', (sentence, who) => {
    expect(attributionIn(sentence)).toBe(who);
  });

  it.each([
    ['Minister infrastruktury powiedział, że most zamknięto w maju.', 'Minister infrastruktury'],
    ['Rzeczniczka portu poinformowała w środę, że statek zatonął.', 'Rzeczniczka portu'],
    ['– Niczego nie widzieliśmy – powiedział kapitan Jan Nowak.', 'kapitan Jan Nowak'],
    ['Według burmistrza, nabrzeże sprzedano za cztery miliony.', 'burmistrza'],
    ['Nabrzeże sprzedano za cztery miliony, podaje PAP.', 'PAP'],
    ['Jak podała policja, rannych zostało czterdzieści osób.', 'policja'],
    ['Dodała, że statek nie wpłynął do portu.', 'ona'],
    ['Minister nie powiedział, że most zamknięto w maju.', null],
    ['W mieście jest stary most, że aż strach.', null],
    ['Nabrzeże sprzedano za cztery miliony, według rzecznika policji.', 'rzecznika policji'],
    ['Według policji rannych zostało czterdzieści osób.', null],
  ])('in Polish: %s', (sentence, who) => {
    expect(attributionIn(sentence)).toBe(who);
  });

  it.each([
    ['Ulaştırma Bakanı, köprünün mayısta kapandığını söyledi.', 'Ulaştırma Bakanı'],
    ['Sözcü Ayşe Demir geminin battığını açıkladı.', 'Sözcü Ayşe Demir'],
    ['Liman müdürü, “Hiçbir şey görmedik” dedi.', 'Liman müdürü'],
    ['Polise göre kırk kişi yaralandı.', 'Polise'],
    ["Reuters'a göre rıhtım dört milyona satıldı.", 'Reuters'],
    ['“Hiçbir şey görmedik” dedi.', 'o'],
    ['Geçen yıla göre fiyatlar yüzde on arttı.', null],
    ['Buna göre köprü yeniden açılacak.', null],
    ['Köprü geçen ay sessizce kapandı.', null],
    ['Polise göre geçen yıl kırk kişi yaralandı.', 'Polise'],
    ["Gelirler 2022'ye göre yüzde on azaldı.", null],
    ['Köprünün kapandığını bakan söyledi.', null],
    ['Limanda bekleyenler geminin battığını söyledi.', null],
  ])('in Turkish: %s', (sentence, who) => {
    expect(attributionIn(sentence)).toBe(who);
  });
});

it('a candidate of such a text is a report of that speaker', () => {
  const text =
    'وأكدت وزارة الصحة أن المستشفى استقبل ثلاثين جريحا. كان الجو باردا جدا تلك الليلة كلها.';
  expect(candidateClaims(text, 'ar')).toMatchObject([
    { attributedTo: 'وزارة الصحة', manner: 'reports' },
  ]);
});
