/*
 * What stands around a statement and says nothing of it: whom a post answers, "BREAKING:", "can you check whether", and behind it hashtags and
 * signs. A text is read with them and without.
 */

const before = [
  /^(?:RT\s+|via\s+)?(?:@[^:!?.]{1,80}\s?:|(?:@[\p{L}\p{N}_]+(?: [\p{L}\p{N}_]+){0,5}\s{2,})+)\s*/u,
  /^\P{L}*(?:breaking(?: news)?|just in|urgent|alert|news|update|watch|wow|omg|fyi|psa|reminder|confirmed|exclusive|rumou?r|claim|viral|shared|spotted|seen(?: on \p{L}+)?|forwarded(?: (?:many times|as received|message))?)\s?[:!–—-]+\s+/iu,
  /^\P{L}*(?:(?:hi|hello|hey|dear \p{L}+|good \p{L}+)[\s,!]+)?(?:please\s+|pls\s+)?(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody)(?: please)? |(?:does|do) (?:you|anyone|anybody|someone) )?(?:check|verify|confirm|clarify|find out|fact-?check|tell (?:me|us)|know)(?: for (?:me|us))? (?:if|whether) (?:it(?: is|['’]s) true that )?/iu,
];

/** A hashtag stands beside its words taken apart. */
const tag = '#[\\p{L}\\p{N}_]+(?: [\\p{L}\\p{N}_]+){0,5}(?=\\s{2}|\\s*$)';
const behind = new RegExp(
  `(?:\\s*(?:${tag}|[\\p{Extended_Pictographic}\\p{M}\\u200d]))*(?:\\s+(?:please |pls )?(?:share|retweet|rt)(?![\\p{L}\\p{N}])[^.!?]*)?[\\s.!?]*$`,
  'iu',
);

/** What says something of the statement, wherever it stands. */
const telling =
  /(?<!\p{L})(?:not|no|never|hoax|fake|false|lies?|liars?|myth|scam|untrue|untruth|debunked|(?:mis|dis)information|propaganda|satire)(?!\p{L})/iu;

/** A sentence without what stands around its statement; itself where nothing does, or nothing else would be left. */
export function withoutTrappings(sentence: string): string {
  const begun = before.reduce((text, pattern) => text.replace(pattern, ''), sentence);
  const end = Math.max(0, begun.length - behindMost);
  const bare = `${begun.slice(0, end)}${begun.slice(end).replace(behind, '')}`.trim();
  if (bare === sentence.trim()) return sentence;
  const [head = '', tail = ''] = sentence.split(bare);
  const isAll = telling.test(head) || telling.test(tail) || bare.split(/\s+/).length < wordsLeast;
  return isAll ? sentence : bare;
}

const wordsLeast = 3;
/** More than a post has behind what it says. */
const behindMost = 300;
