/** The sentences of a text, without those that have no letter. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?。！？؟])\s+|[\n。！？]+/u).filter((each) => /\p{L}/u.test(each));
