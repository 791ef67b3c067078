/**
 * What means the contrary of what in other languages than English: on each line a language, and the words before the stroke
 * against each behind it. Their stems are compared, so one form of each stem is enough.
 */
export const sidesElsewhere = `
de steigen steigt stieg stiegen gestiegen angestiegen wachsen wächst wuchs gewachsen zugenommen erhöht erhöhte erhöhen verteuert teurer mehr höher anhebt angehoben verdoppelt / sinken sinkt sank sanken gesunken fallen fällt fiel fielen gefallen zurückgegangen geschrumpft abgenommen gesenkt senkte senken verringert verbilligt billiger weniger niedriger gekürzt halbiert
de gewinnen gewinnt gewann gewonnen / verlieren verliert verlor verloren
de angenommen gebilligt beschlossen zugestimmt genehmigt verabschiedet billigte genehmigte / abgelehnt verworfen gestoppt ablehnte verwarf lehnte blockiert
de eröffnet geöffnet öffnen öffnet öffnete eröffnete / geschlossen schließen schließt schloss
de erlauben erlaubt erlaubte zugelassen legal / verbieten verbietet verbot verboten untersagt illegal
de verurteilt schuldig / freigesprochen unschuldig
de unterstützt unterstützte unterstützen befürwortet befürwortete / bekämpft ablehnt abgelehnt bekämpfte
de zugegeben gestanden eingeräumt gestand / bestritten geleugnet bestritt dementiert
de eingeführt einführt einführte / abgeschafft abschafft
de eingestellt / entlassen gekündigt
de sicher ungefährlich harmlos / gefährlich unsicher
de lebt / tot
de sauber / schmutzig verschmutzt
de pünktlich / verspätet
de stark / schwach
de reich / arm
de ja / nein
de begonnen begann angefangen / beendet aufgehört
fr augmenter augmente augmenté augmentent augmentation monter monte monté hausse relevé relève relevée rehaussé grimpé grimpe progressé bondi accru doublé / baisser baisse baissé baissent diminuer diminue diminué diminution chuté chute reculé recul réduit tombé
fr gagner gagné gagne remporté / perdre perdu perd
fr adopté approuvé voté accepté validé / rejeté refusé repoussé retoqué
fr ouvert ouvre ouvrir rouvert / fermé ferme fermer
fr autoriser autorisé autorise légal légalisé permis / interdire interdit illégal
fr condamné coupable / acquitté relaxé innocent innocenté
fr soutenu soutient soutenir / combattu opposé critiqué
fr avoué reconnu admis / nié démenti
fr créé embauché recruté / supprimé licencié détruit
fr plus / moins
es aumentar aumenta aumentó aumentado aumentaron subir sube subió subieron subido crecer crece creció crecieron crecido incrementó incrementado duplicado / disminuir disminuye disminuyó disminuido bajar baja bajó bajaron bajado caer cae cayó cayeron caído reducir redujo reducido descendió descendido recortar recortó recortado
es ganar gana ganó ganaron ganado / perder pierde perdió perdieron perdido
es aprobar aprueba aprobó aprobaron aprobado aceptó aceptado / rechazar rechaza rechazó rechazaron rechazado tumbó vetó
es abrir abre abrió abrieron abierto / cerrar cierra cerró cerraron cerrado
es permitir permite permitió permitido legal legalizó autorizó autorizado / prohibir prohíbe prohibió prohibido ilegal
es condenado culpable condenó / absuelto inocente absolvió
es apoya apoyó apoyaron respaldó respalda / rechazó criticó opuso
es admitió reconoció confesó / negó desmintió
es contratar contrató contratado creó creado / despedir despidió despedido destruyó destruido
es más mayor / menos menor
it aumentare aumenta aumentò aumentato aumentati aumentata salire sale salito saliti cresciuto cresciuti crescita cresce raddoppiato / diminuire diminuisce diminuito diminuiti diminuita scendere scende sceso scesi calato calati cala calo ridotto ridotti crollato tagliare taglia tagliò tagliato tagliati
it vinto vince vincere / perso perde perdere
it approvato approvata approva accettato / respinto respinta bocciato bocciata rifiutato
it dimesso dimessa dimessi dimissioni / restare resta rimane rimasto rimasta
it aperto aperta apre riaperto / chiuso chiusa chiude
it permesso autorizzato consentito legale / vietato proibito illegale
it condannato condannata colpevole / assolto assolta innocente
it ammesso confessato riconosciuto / negato smentito
it assunto assunti / licenziato licenziati
it più maggiore / meno minore
pt aumentar aumenta aumentou aumentaram subir sobe subiu subiram crescer cresce cresceu cresceram dobrou / diminuir diminui diminuiu diminuíram cair cai caiu caíram desceu reduzir reduziu baixou cortar cortou cortado
pt ganhar ganhou venceu vencer / perder perdeu
pt aprovar aprovou aprovado aprovada aceitou / rejeitar rejeitou rejeitado rejeitada vetou recusou
pt abrir abriu aberto / fechar fechou fechado
pt permitir permitiu permitido legal autorizou / proibir proibiu proibido ilegal
pt condenado condenada condenou culpado / absolvido absolvida absolveu inocente
pt admitiu reconheceu confessou / negou desmentiu
pt contratou criou / demitiu destruiu
pt mais maior / menos menor
ru вырос выросла выросло выросли растет растут увеличился увеличилась увеличилось увеличились увеличил увеличила увеличили повысил повысила повысили повысился повысилась повысились подорожал подорожала подорожали поднял подняла подняли поднялся поднялась рост больше выше / упал упала упало упали падает падают снизился снизилась снизилось снизились снизил снизила снизили сократил сократила сократили сократился сократилась сократились уменьшил уменьшился уменьшилась уменьшились подешевел подешевела подешевели понизил понизила опустился опустилась падение меньше ниже
ru выиграл выиграла выиграли победил победила победили / проиграл проиграла проиграли
ru одобрил одобрила одобрили принял приняла приняли утвердил поддержал поддержала поддержали / отклонил отклонила отклонили отверг отвергла отвергли
ru открыл открыла открыли открыт открыта открыто открылся / закрыл закрыла закрыли закрыт закрыта закрыто закрылся
ru разрешил разрешила разрешили разрешен разрешено законно легально / запретил запретила запретили запрещен запрещено незаконно нелегально
ru осужден осудили виновен виновным / оправдан оправдали невиновен невиновным
ru признал признала признали / отрицал отрицала отрицали
ru купил купила купили / продал продала продали
ru начал начала начали / прекратил прекратила прекратили
ru открытым / закрыли
ru нанял наняли / уволил уволили
uk зріс зросла зросло зросли збільшив збільшила збільшився збільшилася збільшилась підвищив підвищила підняв подорожчав подорожчала виріс виросла більше вище / впав впала впало впали знизив знизила знизився знизилася знизилась скоротив скоротила скоротився скоротилася зменшив зменшився зменшилася подешевшав подешевшала менше нижче
uk виграв виграла виграли переміг перемогла / програв програла програли
uk схвалив схвалила схвалили ухвалив ухвалила ухвалили прийняв підтримав підтримала підтримали / відхилив відхилила відхилили скасував
uk відкрив відкрила відкрили відкрито відкрився / закрив закрила закрили закрито закрився
uk дозволив дозволила дозволили дозволено законно / заборонив заборонила заборонили заборонено незаконно
uk засудили засуджений винним / виправдали виправданий невинним
pl wzrosła wzrósł wzrosło wzrosły rośnie zwiększył zwiększyła zwiększyło podniósł podniosła podwyższył podrożał podrożała podrożały więcej wyższe wyższy droższy droższa / spadła spadł spadło spadły spada zmniejszył zmniejszyła zmalał zmalała obniżył obniżyła obniżyło staniał staniała staniały mniej niższe niższy tańszy tańsza
pl wygrał wygrała wygrali / przegrał przegrała przegrali
pl przyjął przyjęła przyjęto zatwierdził zatwierdziła poparł poparła uchwalił uchwalono / odrzucił odrzuciła odrzucono zawetował sprzeciwił
pl otwarto otwarty otworzył otworzyła otworzono / zamknięto zamknięty zamknął zamknęła
pl zezwolił zezwolono dozwolone legalne legalny pozwolił / zakazał zakazano zakazane nielegalne nielegalny zabronił
pl skazany skazana skazano winny / uniewinniony uniewinniono niewinny
pl przyznał przyznała / zaprzeczył zaprzeczyła
pl zatrudnił zatrudniła / zwolnił zwolniła
nl gestegen steeg stegen toegenomen verhoogd verhoogde duurder meer hoger groeide gegroeid / gedaald daalde daalden afgenomen verlaagd verlaagde goedkoper minder lager kromp gekrompen
nl gewonnen won wonnen / verloren verloor
nl goedgekeurd aangenomen / afgewezen verworpen
nl geopend opengehouden open / gesloten dicht
nl toegestaan legaal / verboden illegaal
nl veroordeeld schuldig / vrijgesproken onschuldig
tr arttı artırdı artırıldı arttırdı yükseldi yükseltti çoğaldı büyüdü zamlandı fazla / azaldı azalttı azaltıldı düştü düşürdü geriledi küçüldü ucuzladı az
tr kazandı kazandılar / kaybetti kaybettiler
tr onayladı onaylandı kabul / reddetti reddedildi ret veto
tr açtı açıldı / kapattı kapatıldı kapandı
tr yasal serbest izin / yasadışı yasak yasaklandı yasakladı
tr mahkum suçlu / beraat suçsuz
tr itiraf / inkar yalanladı
ar ارتفع ارتفعت ازداد زاد زادت ازدادت نما رفع رفعت أعلى أكثر / انخفض انخفضت تراجع تراجعت هبط هبطت قل نقص خفض خفضت أدنى أقل
ar فاز فازت ربح / خسر خسرت
ar وافق وافقت أقر أقرت أيد أيدت قبل / رفض رفضت عارض عارضت
ar فتح فتحت افتتح / أغلق أغلقت
ar سمح سمحت قانوني أجاز / منع منعت حظر حظرت ممنوع
ar أدان أدين أدانت مذنب / برأ برئ برأت بريء
ar اعترف أقر / نفى أنكر
sv ökade ökat steg stigit höjde höjt / minskade minskat sjönk föll fallit sänkte sänkt
sv vann vunnit / förlorade förlorat
sv öppnade öppnat / stängde stängt
sv godkände antog / avslog förkastade
da steg steget øgede hævede / faldt faldet sænkede mindskede
da vandt vundet / tabte
da åbnede åbnet / lukkede lukket
da vedtog godkendte / afviste forkastede
no steg økte økt hevet / falt sank reduserte kuttet senket
no vant vunnet / tapte tapt
no åpnet / stengte lukket
cs zvýšil zvýšila zvýšilo zvýšily vzrostl vzrostla vzrostly stoupl stoupla zdražil zdražila / snížil snížila snížilo snížily klesl klesla klesly zlevnil zlevnila
cs vyhrál vyhrála vyhráli / prohrál prohrála prohráli
cs otevřel otevřela otevřeli / zavřel zavřela zavřeli
cs schválil schválila schválili přijal přijala přijali / zamítl zamítla zamítli odmítl odmítla odmítli
ro crescut mărit majorat creștere / scăzut redus micșorat scădere
ro câștigat / pierdut
ro deschis / închis
ro aprobat adoptat / respins
hu emelte növelte nőtt emelkedett / csökkentette csökkent esett
hu megnyitotta / bezárta
hu elfogadta / elutasította
fi nosti nousi kasvoi / laski väheni alensi
fi voitti / hävisi
fi avasi / sulki
el αυξήθηκε / μειώθηκε
el αύξησε / μείωσε
el κέρδισε / έχασε
el άνοιξε / έκλεισε
de für / gegen
de mehrheit / minderheit
de eingehalten einhielt hielt / gebrochen brach verletzt verletzte
fr pour / contre
fr majorité / minorité
fr respecté tenu / violé rompu trahi
fr sûr sûre sûrs / dangereux dangereuse
es favor / contra
es mayoría / minoría
es cumplió cumplido respetó / incumplió incumplido rompió violó
es seguro segura / peligroso peligrosa inseguro
it favore / contro
it maggioranza / minoranza
it rispettato mantenuto / violato infranto tradito
it sicuro sicura / pericoloso pericolosa
pt favor / contra
pt maioria / minoria
pt cumpriu respeitou / descumpriu violou quebrou
pt seguro segura / perigoso perigosa
ru за / против
ru большинство / меньшинство
ru выполнил выполнила выполнили соблюдает соблюдал соблюдала соблюдали / нарушил нарушила нарушили нарушает сорвал сорвала
ru безопасен безопасна безопасно безопасны / опасен опасна опасно опасны
uk за / проти
uk більшість / меншість
uk виконав виконала виконали дотримується / порушив порушила порушили порушує зірвав
uk безпечний безпечна безпечно / небезпечний небезпечна небезпечно
pl za / przeciw przeciwko
pl większość / mniejszość
pl dotrzymał dotrzymała / złamał złamała naruszył naruszyła
pl bezpieczny bezpieczna bezpieczne / niebezpieczny niebezpieczna niebezpieczne
nl voor / tegen
nl meerderheid / minderheid
nl veilig / onveilig gevaarlijk
sv säker säkert säkra / farlig farligt farliga osäker
sv majoritet majoriteten / minoritet minoriteten
da flertal flertallet sikker / mindretal mindretallet farlig
no flertall flertallet trygg / mindretall mindretallet farlig
el πλειοψηφία / μειοψηφία
el ασφαλές ασφαλής / επικίνδυνο επικίνδυνος
tr evet / hayır
tr güvenli güvenlidir / tehlikeli tehlikelidir
tr çoğunluk çoğunluğu / azınlık azınlığı
ar آمن آمنة / خطير خطيرة خطر
ar أغلبية غالبية / أقلية
zh 盈 / 亏
zh 安 / 危
zh 增 长 升 / 降 减 下
zh 上 / 下
zh 涨 / 跌
zh 胜 / 负
zh 赢 / 输
zh 开 / 关
zh 多 / 少
zh 高 / 低
ja 上 増 / 下 減
ja 勝 / 負
ja 賛 / 反
`;
