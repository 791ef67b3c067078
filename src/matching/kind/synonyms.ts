import { stem } from '../../words/stem.ts';
import { withoutMarks } from '../../words/without-marks.ts';
import { synonymsElsewhere } from './synonyms-elsewhere.ts';

/** English words for one thing, those that reports of it use in turn. */
const groups = `troops soldiers servicemen|people persons|company firm corporation|arms weapons weaponry|car vehicle automobile|wages salaries pay earnings|home house|pupils students schoolchildren
|bill law act legislation|killed slain|doctor physician medic|police cops officers policeman policemen|migrants immigrants|parliament legislature|lawmakers legislators mps deputies parliamentarians
|quake earthquake tremor|blaze fire|crash accident collision|probe investigation inquiry|border frontier|deal agreement accord pact treaty|vote ballot|poll survey|ship vessel boat
|plane aircraft airplane|jail prison|teenager teen adolescent|baby infant|drug medicine medication|illness disease|covid coronavirus covid19|petrol gasoline|shop store|flat apartment
|film movie|kids children youngsters|deaths fatalities|lives deaths|jab shot vaccine|flu influenza|sacked fired dismissed|hurt injured wounded|supplied delivered provided|got received
|premier pm|president head|daily everyday|protesters demonstrators marchers|protest demonstration rally|jobless unemployed|joblessness unemployment|cash money|loan credit|bosses managers
|bought purchased acquired|took taken take accepted|sold offloaded|daily day|shut closed|quit resigned|picked chose selected|began started|ended finished|defeat loss|victory win|cup trophy|match game|goals strikes
|masts towers|damaged harmed|dumped discharged|waste refuse garbage|taxes levies|tariffs duties|storm gale|flood flooding floods|murdered killed|shooting gunfire|bomb explosive|blast explosion
|dead killed died|passed approved adopted|lied misled|attorney lawyer|premises building|cop policeman|senator lawmaker|funds money|fund pay|said stated|faulty defective
|vanished disappeared|together combined|illegally unlawfully|hit struck|emits emissions|largest biggest|smaller less lower fewer|years decades century centuries|downtown centre center|kindergarten nursery
|fell dropped declined decreased sank fallen down reduced|rose increased grew climbed risen up grown|co2 carbon|yearly annual annually year|monthly month|weekly week|purchase buy|elderly seniors pensioners|cheaper cheap
|promised pledged vowed|convicted guilty|joined member|crossed entered|praised lauded hailed|criticised criticized slammed blasted|banned prohibited outlawed forbade forbidden
|allowed permitted|cancelled canceled scrapped axed abolished|stole robbed stolen|sent dispatched|destroyed wrecked razed demolished|built constructed erected|fled escaped|leaked disclosed revealed
|warned cautioned|announced declared|claimed asserted alleged|admitted confessed acknowledged|gave donated given granted|employed hired|hid concealed hidden|forged faked falsified fabricated
|attacked assaulted|stopped halted|raised hiked|cut reduced slashed lowered|backed supported endorsed|arrested detained apprehended|freed released|seized confiscated|monitored surveilled|saved rescued
|plans intends aims|planned intended|rich wealthy affluent|poor impoverished needy|mandatory compulsory obligatory|useless worthless|bicycle bike|lorry truck|motorway highway freeway|holiday vacation
|football soccer|mobile cellphone smartphone phone telephone|rubbish trash garbage waste refuse bin|discarded binned dumped|pavement sidewalk|lift elevator|hospital clinic|scientists researchers academics
|journalist reporter correspondent|newspaper paper|attorney lawyer solicitor barrister|judge magistrate|court tribunal|murder homicide|murderer killer|fraud scam swindle
|fine penalty|jailed imprisoned incarcerated|deported expelled|citizens nationals|inhabitants residents|toddler infant baby|wedding marriage|married wed|illness sickness|epidemic outbreak|surgery operation|treatment therapy
|cure remedy|vaccine vaccination inoculation immunisation immunization|vaccinated inoculated immunised immunized|hunger starvation famine|wildfire bushfire|forest woodland woods|electricity power|nuclear atomic|factory plant
|oil petroleum crude|price cost|rent rental|debt debts borrowing|deficit shortfall|surplus excess|income earnings|revenue turnover|company firm business enterprise|employees workers staff workforce personnel|salary salaries wages pay
|strike walkout stoppage|shareholders stockholders|shares stocks|owner proprietor|owns possesses|bankrupt insolvent|bankruptcy insolvency|government administration|leader head chief|spokesman spokeswoman spokesperson
|election elections polls|voters electorate|candidate contender nominee|referendum plebiscite|ban prohibition|rules regulations|permit licence license permission|approval consent authorisation authorization|subsidy subsidies grant
|benefits welfare|army military|attack assault|bombing bombardment|invasion incursion|ceasefire truce armistice|war conflict|hostages captives|prisoners inmates detainees|rebels insurgents guerrillas|spying espionage
|abroad overseas|street road|airport airfield|airline carrier|passengers travellers travelers|tourists visitors holidaymakers|driver motorist|series programme program show|song track tune|coach manager trainer|team squad side
|photo photograph picture image|video footage clip|website site webpage|internet web online|hacked breached|app application|big large huge enormous massive vast|small tiny|quick fast rapid swift|began started commenced launched
|ended finished concluded|soared surged jumped rose increased|plunged plummeted tumbled slumped fell dropped|helped assisted aided|repaired fixed mended|found discovered detected uncovered|shows reveals demonstrates|told informed
|asked requested|answered replied responded|visited toured|travelled traveled journeyed|trip visit journey|left departed|relocated moved|stayed remained|lives resides|died perished|ate consumed|got received obtained|needs requires
|kept retained maintained|appointed named|hired recruited|opened inaugurated|forced compelled obliged|ordered commanded instructed|study research analysis|secret confidential classified|true correct accurate
|dangerous hazardous risky perilous unsafe|deadly lethal fatal|toxic poisonous|harmful damaging detrimental|sick ill unwell|dead deceased|main principal key|important significant|whole entire|reached hit recorded registered
|aged old|profited benefited|mainly mostly chiefly largely|supplied gave|aware knew|unlawful illegal illicit|kidnapped abducted|smuggled trafficked|persuaded convinced|exploded detonated
|collapsed crumbled|burned burnt torched|shot gunned|stabbed knifed|threatened menaced|apologised apologized sorry|refunded reimbursed repaid|tripled trebled|founded established
|delayed postponed deferred|suspended halted paused|rejected dismissed|approved authorised authorized|ratified approved|vetoed blocked|nationalised nationalized|privatised privatized|evicted ousted expelled|ousted toppled deposed overthrew
|criticised criticized condemned denounced|welcomed praised hailed|honoured honored|famous renowned|quarter q1 q2 q3 q4|miles kilometres kilometers km mph|feet ft metres meters yards inches centimetres centimeters cm|kilograms kilos kg pounds stone lbs tonnes tons|gallons litres liters|acres hectares|fahrenheit celsius centigrade degrees|legal lawful|cheap inexpensive|expensive costly dear|empty vacant|wounded injured
|sea ocean|violated broke breached flouted|warehouse depot|household home|dissertation thesis|retreated withdrew|looted plundered pillaged ransacked|composed wrote authored penned|plagiarised plagiarized copied|employment job|majority most|heating heat|headed led lead`;

const groupsOf: ReadonlyMap<string, ReadonlySet<number>> = inGroups();

function inGroups(): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [at, { language, words }] of allGroups().entries()) {
    for (const word of words.trim().split(' ')) {
      const own = stem(withoutMarks(word), language);
      found.set(own, (found.get(own) ?? new Set()).add(at));
    }
  }
  return found;
}

function allGroups(): readonly { readonly language: string; readonly words: string }[] {
  const lines = [`en ${groups.replaceAll('\n', '')}`, ...synonymsElsewhere.trim().split('\n')];
  return lines.flatMap((line) =>
    line
      .slice(3)
      .split('|')
      .map((words) => ({ language: line.slice(0, 2), words })),
  );
}

/** Whether two stems are used for one thing. */
export function areSynonyms(one: string, other: string): boolean {
  const own = groupsOf.get(one);
  const others = groupsOf.get(other);
  return own !== undefined && others !== undefined && [...own].some((group) => others.has(group));
}
