import { stem } from '../stem.ts';

const pairs = `rise fall|rose fell|rose dropped|rose declined|rose sank|grew shrank|grew fell|gained lost|win lose|won lost|for against|risen fallen
|rise drop|rise decline|increase decrease|increase fall|increase drop|increase decline|grow shrink
|grow fall|grow decline|climb fall|up down|more fewer|more less|most least|higher lower|highest lowest|high low|raise lower|raise cut
|increase cut|expand cut|win lose|won lost|open close|open shut|reopen close|legal illegal|lawful unlawful|support oppose|support reject
|favor oppose|favour oppose|ban allow|ban permit|forbid allow|prohibit allow|true false|alive dead|live die|safe dangerous|safe unsafe
|start stop|start end|begin end|begin finish|accept reject|accept refuse|approve reject|approve block|buy sell|bought sold|before after
|guilty innocent|convict acquit|majority minority|pass reject|pass fail|rich poor|first last|gain lose|confirm deny|hire fire
|enter leave|join leave|arrive depart|better worse|best worst|good bad|strong weak|add remove|build demolish|build destroy|import export
|lend borrow|male female|man woman|men women|boy girl|north south|east west|left right|early late|faster slower|fast slow|hot cold
|warmer colder|wet dry|friend enemy|ally enemy|attack defend|succeed fail|success failure|public private|include exclude|always never
|everyone nobody|everybody nobody|all none|cause prevent|cause cure|help harm|reduce raise|reduce increase|reduce expand|cut expand
|oldest youngest|older younger|old new|larger smaller|largest smallest|bigger smaller|biggest smallest|long short|longer shorter
|cheap expensive|cheaper dearer|full empty|lock unlock|sign veto|veto approve|uphold overturn|uphold strike|free jail|release arrest
|release detain|release imprison|above below|over under|inside outside|deny admit|deny confess|love hate|praise criticize
|praise criticise|praise condemn|welcome condemn|surplus deficit|profit loss|agree disagree|agree refuse|appear vanish|keep break
|steigen fallen|steigen sinken|gestiegen gesunken|gestiegen gefallen|erhoht gesenkt|offnen schliessen|geoffnet geschlossen|lebt tot
|ja nein|erlaubt verboten|вырос упал|выросла упала|выросло упало|повысил снизил|открыт закрыт|разрешил запретил|победил проиграл
|ارتفع انخفض|زاد نقص|فتح اغلق|增 减|升 降|涨 跌|开 关|赢 输|多 少|高 低`;

const opposites = new Map<string, Set<string>>();
for (const pair of pairs.replaceAll('\n', '').split('|')) {
  const [one = '', other = ''] = pair.trim().split(' ');
  for (const language of ['en', 'de', 'ru', 'ar', 'xx']) {
    meet(stem(one, language), stem(other, language));
  }
}

function meet(one: string, other: string): void {
  opposites.set(one, (opposites.get(one) ?? new Set()).add(other));
  opposites.set(other, (opposites.get(other) ?? new Set()).add(one));
}

/** Whether two stems mean the contrary of each other: "rise" and "fall", "legal" and "illegal". */
export function areAntonyms(one: string, other: string): boolean {
  return (opposites.get(one)?.has(other) ?? false) || negatesByPrefix(one, other);
}

function negatesByPrefix(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 4 || !long.endsWith(short)) return false;
  return /^(?:un|in|im|il|ir|non|dis|anti|de)$/.test(long.slice(0, long.length - short.length));
}
