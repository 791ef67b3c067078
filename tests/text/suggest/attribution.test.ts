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
    ['Die Ministerin sagte, dass die Brücke seit Mai gesperrt ist.', 'Die Ministerin'],
    [
      'Die Sprecherin des Ministeriums sagte am Montag, dass der Hafen gesperrt sei.',
      'Die Sprecherin des Ministeriums',
    ],
    [
      'Bürgermeister Ralf Kern erklärte, die Brücke sei seit Mai gesperrt.',
      'Bürgermeister Ralf Kern',
    ],
    ['Die Polizei teilte mit, dass vierzig Menschen verletzt wurden.', 'Die Polizei'],
    ['Die Polizei teilte am Montag mit, dass vierzig Menschen verletzt wurden.', 'Die Polizei'],
    ['Das Ministerium gab bekannt, dass der Kai verkauft ist.', 'Das Ministerium'],
    ['Am Montag sagte die Ministerin, dass die Brücke gesperrt ist.', 'die Ministerin'],
    ['„Wir haben nichts gesehen“, sagte Kapitän Jan Berg.', 'Kapitän Jan Berg'],
    ['„Wir haben nichts gesehen“, sagte sie am Montag.', 'sie'],
    ['Der Kai wurde verkauft, berichtet die Zeitung.', 'die Zeitung'],
    ['Die Ministerin hat gesagt, dass die Brücke gesperrt ist.', 'Die Ministerin'],
    ['Laut Polizei starben vierzig Menschen.', 'Polizei'],
    ['Laut dem Ministerium für Verkehr ist die Brücke gesperrt.', 'dem Ministerium'],
    ['Laut Bürgermeister Ralf Kern kostet die Brücke vier Millionen.', 'Bürgermeister Ralf Kern'],
    ['Nach Angaben der Polizei wurden vierzig Menschen verletzt.', 'der Polizei'],
    ['Nach Angaben von Ralf Kern ist die Brücke gesperrt.', 'Ralf Kern'],
    ['Die Brücke ist laut Polizei Sperrgebiet.', null],
    ['Die Brücke soll laut Ministerin der Hafen bezahlen.', 'Ministerin'],
    ['Der Polizei zufolge starben vierzig Menschen.', 'Der Polizei'],
    ['Medienberichten zufolge ist die Brücke gesperrt.', 'Medienberichten'],
    ['Wie die Polizei mitteilte, starben vierzig Menschen.', 'die Polizei'],
    ['Er sagte, dass die Brücke gesperrt ist.', 'Er'],
    ['Die Ministerin sagte nicht, dass die Brücke gesperrt ist.', null],
    ['Die Ministerin hat nicht gesagt, dass die Brücke gesperrt ist.', null],
    ['Niemand sagte, dass die Brücke gesperrt ist.', null],
    ['Wenn die Ministerin sagte, dass die Brücke gesperrt ist, irrte sie.', null],
    ['Der Mann, der sagte, dass die Brücke gesperrt ist, ging.', null],
    ['Er rief laut Hilfe und lief davon.', null],
    ['Laut Gesetz muss die Brücke gesperrt werden.', null],
    ['Nach eigenen Angaben hat er nichts gesehen.', null],
    ['Nach Ansicht der Lage ging er.', null],
    ['Der Motor lief laut und die Leute gingen.', null],
    ['Die Brücke ist älter, als die Ministerin sagte.', null],
    ['Der Minister kam und Schmidt sagte, dass die Brücke gesperrt ist.', null],
    ['Der Minister meldete sich, die Brücke habe ihm gefallen.', null],
    ['Der Bericht schreibt vor, dass die Brücke gesperrt wird.', null],
    ['Die Ministerin sagte die Reise ab, die sie habe machen wollen.', null],
    ['Der Zeuge sagte, die Frau habe ihn gesehen.', null],
    ['Die Ministerin meint, dass es so ist.', 'Die Ministerin'],
    ['Der Vertrag, sagte Kern, sei ungültig.', 'Kern'],
    ['Laut Vertrag ist der Kai verkauft.', null],
    ['Nach Angaben vom Montag ist die Brücke gesperrt.', null],
    ['Am Montag sagte niemand, dass die Brücke gesperrt ist.', null],
    ['Gestern sagte Kern, die Brücke sei gesperrt.', 'Kern'],
    ['Nicht gestern sagte Kern, dass die Brücke gesperrt ist.', null],
    ['Ein Zeuge sagte der Polizei, dass die Brücke gesperrt ist.', 'Ein Zeuge'],
    ['Der Mann und die Frau sagten der Polizei, dass die Brücke gesperrt ist.', null],
    ['Die Brücke ist nicht so alt, wie die Ministerin sagte.', null],
    ['Der Minister räumte ein, dass die Brücke gesperrt ist.', 'Der Minister'],
  ])('in German: %s', (sentence, who) => {
    expect(attributionIn(sentence)).toBe(who);
  });

  it.each([
    ['El alcalde dijo que el puente costó cuatro millones.', 'El alcalde'],
    [
      'La ministra de Transporte, Ana Ruiz, dijo el martes que el muelle está cerrado.',
      'La ministra de Transporte',
    ],
    [
      'Ayer, el alcalde de Sevilla también aseguró que el barco se hundió.',
      'el alcalde de Sevilla',
    ],
    ['«No vimos nada», dijo el capitán Juan Pérez.', 'el capitán Juan Pérez'],
    ['—No vimos nada —dijo el capitán.', 'el capitán'],
    ['Según el alcalde, el puente costó cuatro millones.', 'el alcalde'],
    ['Según el alcalde el puente costó cuatro millones.', 'el alcalde'],
    ['El muelle se vendió, según fuentes policiales.', 'fuentes policiales'],
    ['El muelle se vendió según el alcalde de Sevilla en mayo.', 'el alcalde de Sevilla'],
    ['Según informó la policía, cuarenta personas resultaron heridas.', 'la policía'],
    ['Como dijo el alcalde, el puente está cerrado.', 'el alcalde'],
    ['Añadió que el barco no entró en el puerto.', 'él o ella'],
    [
      'El Ministerio de Economía y Hacienda afirmó que no hay dinero.',
      'El Ministerio de Economía y Hacienda',
    ],
    ['El alcalde no dijo que el puente esté cerrado.', null],
    ['Nadie dijo que el puente esté cerrado.', null],
    ['El hombre que dijo que el puente está cerrado se fue.', null],
    ['Si el alcalde dijo que el puente está cerrado, miente.', null],
    ['El alcalde llegó y dijo que el puente está cerrado.', null],
    ['Según el plan, el puente abrirá en mayo.', null],
    ['Según avanza el día, el puente se llena.', null],
    ['Según la policía hay cuarenta heridos, uno grave.', null],
    ['El segundo barco llegó de noche.', null],
    ['El alcalde dijo la verdad a la mujer.', null],
    ['Quien dijo que no hay puente miente.', null],
    ['El puente es más viejo de lo que dijo el alcalde.', null],
    ['No es cierto que el alcalde dijo que el puente está cerrado.', null],
    ['El muelle se vendió. No fue barato, dijo Ana Kern.', 'Ana Kern'],
    ['Se dijo que el puente está cerrado.', null],
    ['Según el alcalde Juan dijo que el puente está cerrado.', null],
    ['El puente no es como dijo el alcalde.', null],
  ])('in Spanish: %s', (sentence, who) => {
    expect(attributionIn(sentence)).toBe(who);
  });

  it.each([
    ['Le maire a déclaré que le pont est fermé depuis mai.', 'Le maire'],
    [
      'La ministre des Transports a également annoncé jeudi qu’il fermerait.',
      'La ministre des Transports',
    ],
    ['« Nous n’avons rien vu », a dit le capitaine Jean Morel.', 'le capitaine Jean Morel'],
    ['« Nous n’avons rien vu », a-t-elle ajouté.', 'elle'],
    ['« C’est fini », explique-t-il.', 'il'],
    ['Selon le maire, le pont a coûté quatre millions.', 'le maire'],
    ['D’après l’agence, le pont est fermé.', 'l’agence'],
    ['Le quai a été vendu, selon plusieurs témoins.', 'plusieurs témoins'],
    ['Selon le maire le pont est fermé.', 'le maire'],
    ['Comme l’a dit la police, quarante personnes sont blessées.', 'la police'],
    ['L’agence a dit que le pont est fermé.', 'L’agence'],
    ['Elle a précisé que le bateau n’est pas entré.', 'Elle'],
    ['Le maire n’a pas déclaré que le pont est fermé.', null],
    ['Personne n’a dit que le pont est fermé.', null],
    ['Selon que le pont est ouvert ou non, on passe.', null],
    ['Selon la loi, le pont doit fermer.', null],
    ['On dit que le pont est fermé.', null],
    ['Ceux qui ont dit que le pont est fermé mentent.', null],
    ['Le pont, dit le pont du roi, est fermé.', null],
    ['Cette annonce que le pont ferme a surpris tout le monde.', null],
  ])('in French: %s', (sentence, who) => {
    expect(attributionIn(sentence)).toBe(who);
  });

  it.each([
    ['Il sindaco ha detto che il ponte è chiuso da maggio.', 'Il sindaco'],
    [
      'La ministra dei Trasporti ha annunciato ieri che il molo chiude.',
      'La ministra dei Trasporti',
    ],
    ['«Non abbiamo visto nulla», ha detto il capitano Marco Neri.', 'il capitano Marco Neri'],
    ['Secondo il sindaco, il ponte è costato quattro milioni.', 'il sindaco'],
    ['Secondo l’agenzia, il ponte è chiuso.', 'l’agenzia'],
    ['Il molo è stato venduto, secondo la polizia.', 'la polizia'],
    ['Ha aggiunto che la nave non è entrata.', 'lui o lei'],
    ['Come ha detto il sindaco, il ponte è chiuso.', 'il sindaco'],
    ['Il sindaco non ha detto che il ponte è chiuso.', null],
    ['Nessuno ha detto che il ponte è chiuso.', null],
    ['Il secondo ponte è chiuso.', null],
    ['Il secondo Carlo, che arrivò, era stanco.', null],
    ['Secondo il piano, il ponte apre a maggio.', null],
  ])('in Italian: %s', (sentence, who) => {
    expect(attributionIn(sentence)).toBe(who);
  });

  it.each([
    ['O prefeito disse que a ponte fechou em maio.', 'O prefeito'],
    [
      'A ministra dos Transportes afirmou na terça-feira que o cais fechou.',
      'A ministra dos Transportes',
    ],
    ['“Não vimos nada”, disse o capitão João Reis.', 'o capitão João Reis'],
    ['Segundo o prefeito, a ponte custou quatro milhões.', 'o prefeito'],
    ['De acordo com a polícia, quarenta pessoas ficaram feridas.', 'a polícia'],
    ['O cais foi vendido, segundo fontes da polícia.', 'fontes da polícia'],
    ['Acrescentou que o navio não entrou no porto.', 'ele ou ela'],
    ['Como informou a polícia, a ponte fechou.', 'a polícia'],
    ['O prefeito não disse que a ponte fechou.', null],
    ['Ninguém disse que a ponte fechou.', null],
    ['No segundo dia, a ponte fechou.', null],
    ['O segundo a chegar foi o capitão.', null],
    ['Em segundo lugar, a ponte fechou.', null],
    ['Segundo a lei, a ponte deve fechar.', null],
    ['Na segunda-feira, a ponte fechou.', null],
  ])('in Portuguese: %s', (sentence, who) => {
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
    ['Якщо міністр заявив, що міст закрили, він має рацію.', null],
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
    ['Kapitan, który powiedział, że statek zatonął, wyjechał.', null],
    ['W mieście jest stary most, że aż strach.', null],
    ['Nabrzeże sprzedano za cztery miliony, według rzecznika policji.', 'rzecznika policji'],
    ['Według policji rannych zostało czterdzieści osób.', null],
  ])('in Polish: %s', (sentence, who) => {
    expect(attributionIn(sentence)).toBe(who);
  });

  it.each([
    ['Министр транспорта заявил, что мост закрыли ещё в мае.', 'Министр транспорта'],
    ['Министр транспорта заявил о том, что мост закрыли.', 'Министр транспорта'],
    ['«Мы ничего не видели», — сказал капитан Олег Бондарь.', 'капитан Олег Бондарь'],
    ['По словам мэра, причал продали за четыре миллиона.', 'мэра'],
    ['Как сообщила полиция, пострадали сорок человек.', 'полиция'],
    ['Причал продали за четыре миллиона, сообщает редакция.', 'редакция'],
    ['Добавила, что корабль не заходил в порт.', 'она'],
    ['Министр не заявил, что мост закрыли в мае.', null],
    ['Никто не утверждал, что мост закрыли.', null],
    ['Если министр заявил, что мост закрыт, он прав.', null],
    ['Капитан, который сказал, что корабль утонул, уехал.', null],
    ['По данным полиции пострадали сорок человек.', null],
    ['Согласно плану, мост откроют в мае.', null],
    ['В городе есть старый мост, что ведёт к порту.', null],
  ])('in Russian: %s', (sentence, who) => {
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

  it.each([
    'Nothing on the quay moves according to plan.',
    'Weder Polizei noch Feuerwehr sagten, dass vierzig starben.',
    'Kaum jemand sagte, dass vierzig starben.',
    'Wenige sagten, dass die Brücke gesperrt ist.',
    'Pocos dijeron que el puente está cerrado.',
    'Peu ont dit que le pont est fermé.',
    'Pochi hanno detto che il ponte è chiuso.',
    'Nessun testimone ha detto che il ponte è chiuso.',
    'Poucos disseram que a ponte fechou.',
    'Мало кто сказал, что мост закрыт.',
  ])('nobody, where nobody or few say so: %s', (sentence) => {
    expect(attributionIn(sentence)).toBe(null);
  });
});

it('a candidate of such a text is a report of that speaker', () => {
  const text =
    'وأكدت وزارة الصحة أن المستشفى استقبل ثلاثين جريحا. كان الجو باردا جدا تلك الليلة كلها.';
  expect(candidateClaims(text, 'ar')).toMatchObject([
    { attributedTo: 'وزارة الصحة', manner: 'reports' },
  ]);
});
