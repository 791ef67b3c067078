/** A country and what is of it, as English texts have them, where neither begins as the other does. */
const nations = `spain spanish spaniard spaniards|france french|china chinese|poland polish pole poles|greece greek greeks|turkey turkish turk turks turkiye
|denmark danish dane danes|sweden swedish swede swedes|finland finnish finn finns|ireland irish|switzerland swiss|wales welsh|scotland scottish scots|netherlands dutch holland
|britain british briton britons uk|japan japanese|portugal portuguese|thailand thai|peru peruvian|cyprus cypriot|england english|germany german germans|norway norwegian norwegians
|czechia czech czechs|slovakia slovak slovaks|croatia croatian croats|serbia serbian serbs|ukraine ukrainian ukrainians|russia russian russians|israel israeli israelis|iraq iraqi iraqis
|iran iranian iranians|lebanon lebanese|yemen yemeni|qatar qatari|kuwait kuwaiti|pakistan pakistani|afghanistan afghan afghans|philippines filipino philippine|vietnam vietnamese
|sudan sudanese|congo congolese|malta maltese|iceland icelandic|belgium belgian belgians|mexico mexican mexicans|canada canadian canadians|brazil brazilian brazilians|chile chilean
|argentina argentine argentinian|italy italian italians|egypt egyptian egyptians|syria syrian syrians|libya libyan|kenya kenyan|nigeria nigerian|texas texan|europe european europeans
|africa african africans|america american americans usa|asia asian|hungary hungarian hungarians|romania romanian|bulgaria bulgarian|albania albanian|georgia georgian|armenia armenian`;

const nationOf: ReadonlyMap<string, string> = new Map(
  nations
    .replaceAll('\n', '')
    .split('|')
    .map((names) => names.trim().split(' '))
    .flatMap(([country = '', ...others]) =>
      [country, ...others].map((name) => [name, country] as const),
    ),
);

/** Whether two folded words are of one country: "Spain" and "Spanish". */
export const areOneNation = (one: string, other: string): boolean => {
  const nation = nationOf.get(one);
  return nation !== undefined && nation === nationOf.get(other);
};
