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
|quit stepped resigned|promised pledged vowed|convicted guilty|joined member|crossed entered|praised lauded hailed|criticised criticized slammed blasted|banned prohibited outlawed forbade forbidden
|allowed permitted|cancelled canceled scrapped axed|stole robbed stolen|sent dispatched|destroyed wrecked razed demolished|built constructed erected|fled escaped|leaked disclosed revealed
|warned cautioned|announced declared|claimed asserted alleged|admitted confessed acknowledged|gave donated given granted|employed hired|hid concealed hidden|forged faked falsified fabricated
|attacked assaulted|stopped halted|raised hiked|cut reduced slashed lowered|backed supported endorsed|arrested detained apprehended|freed released|seized confiscated|monitored surveilled|saved rescued`;

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
