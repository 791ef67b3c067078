import type { WorldQuote } from '../world.ts';

/*
 * All that is quoted from the interview: word for word, sparingly, in its order. No two quotes overlap, so
 * what shares a passage in the excerpt shares it in the full text too. The page repeats both captions;
 * there a prefix or a suffix tells the twins apart (it bears on the full text only).
 */
type Quotes = Readonly<Record<string, WorldQuote>>;

const lead = {
  onMarch1: { quote: 'in Beijing on March 1', suffix: '. Many observers' },
  caughtOffGuard: { quote: 'Many observers were caught off guard' },
  invited: { quote: 'invited to China for a three-day state visit' },
  courtingInvestment: { quote: 'courting more Chinese investment was a clear reason' },
  endorsedProposal: { quote: 'endorsed China’s 12-point proposal' },
  agreementsTotal: {
    quote:
      'agreements on trade and technology that total $3.5 billion, according to Belarusian authorities',
  },
  signing: { quote: 'Lukashenka and Xi sign new agreements', prefix: 'Belarusian authorities. ' },
  allegedMilitaryAid: {
    quote: 'U.S. allegations that Beijing is considering providing military aid to Russia',
  },
  diplomaticPath: { quote: 'speculation the trip was an opportunity to chart a diplomatic path' },
  yearlongWar: { quote: 'the yearlong war' },
} satisfies Quotes;

const firstQuestion = {
  endorsedPaper: { quote: 'endorsed the Chinese position paper' },
  futureInvestment: {
    quote: 'apparently leaving with a combined $3.5 billion in future Chinese investment',
  },
} satisfies Quotes;

const firstAnswer = {
  noNeedOfThreeDays: { quote: "you don't really need a three-day visit" },
  rarelyAbroad: { quote: 'Lukashenka rarely travels abroad' },
  aboutTheWar: { quote: 'suspicion that this visit was really about the war' },
  noOutline: { quote: 'rather than an actual outline' },
  pressure: { quote: 'growing Russian pressure for Belarusian forces to become co-combatants' },
  usedAsBase: { quote: 'base Russian forces and launch Russian attacks' },
  sayingPublicly: { quote: 'saying publicly that they want the war to end' },
} satisfies Quotes;

const secondQuestion = {
  allegedWeapons: { quote: 'U.S. allegations that China is considering sending weapons to Russia' },
  skirtSanctions: { quote: 'options for Belarus to help China skirt sanctions' },
} satisfies Quotes;

const secondAnswer = {
  underSanctions: { quote: 'feeling the pressure of Western sanctions' },
  riskEscalating: { quote: 'risk escalating the war' },
  americanConcerns: { quote: 'American concerns that China might be preparing' },
  ammunitionAndDrones: { quote: 'supply its military with things like ammunition and drones' },
  noneThatIKnowOf: {
    quote: "So far there's no evidence that I'm aware of that this has taken place",
  },
  seriousStep: { quote: 'it would be a very serious step' },
  notMuchToSuggest: {
    quote: "isn't much at the moment to suggest that China might somehow supply weapons to Belarus",
  },
  widelyExpected: {
    quote: 'widely expected that Xi Jinping will make a state visit to Moscow',
  },
  telegraphed: { quote: 'telegraphed by Putin himself recently' },
  // The brackets are the source's own, and are quoted as they stand.
  biden: { quote: 'comments [on February 16] that Biden would soon be visiting the region' },
  happyToHost: { quote: 'happy to host a meeting between him and Putin' },
} satisfies Quotes;

const thirdQuestion = {
  moreBeholden: { quote: 'he’s more beholden than ever' },
} satisfies Quotes;

const thirdAnswer = {
  burnedBridges: { quote: 'burned all his bridges with the West' },
  ryanairAndMigrants: { quote: 'diverting the Ryanair flight and flying in migrants' },
  notAPuppet: { quote: "he's still not a puppet" },
  ableToResist: { quote: "certain things he's still able to resist from Russia" },
} satisfies Quotes;

/** Who has the word, in the order of the interview; captions and lead are the publication's. */
export const turns: readonly { readonly voice: string; readonly quotes: Quotes }[] = [
  { voice: 'RFE/RL', quotes: lead },
  { voice: 'RFE/RL', quotes: firstQuestion },
  { voice: 'Nigel Gould-Davies', quotes: firstAnswer },
  { voice: 'RFE/RL', quotes: secondQuestion },
  { voice: 'Nigel Gould-Davies', quotes: secondAnswer },
  { voice: 'RFE/RL', quotes: thirdQuestion },
  { voice: 'Nigel Gould-Davies', quotes: thirdAnswer },
];

/** Every quotation by its name in this world. */
export const quotes = {
  ...lead,
  ...firstQuestion,
  ...firstAnswer,
  ...secondQuestion,
  ...secondAnswer,
  ...thirdQuestion,
  ...thirdAnswer,
};
