import { rows, tableWords } from '../../src/model/ladder/rows.ts';
import { reasonsInOrder } from '../../src/model/ladder/set-aside.ts';
import { ladderRule } from '../../src/model/ladder/standing.ts';
import { statuses } from '../../src/model/vocabularies/statuses.ts';
import { exampleText } from './example-text.ts';
import { moreExamples, reasonExamples, rowExamples } from './examples.ts';

/** The page of the rule: its own table in words, and examples that the rule itself answers. */
export function ladderPage(): string {
  return [
    `# The rule ${ladderRule}`,
    '<!-- Written by "npm run docs"; edit src/model/ladder or scripts/ladder, which it is made from. -->',
    introduction,
    given,
    times,
    '## A. What counts',
    'Each evidence and absence gets the first reason of this list that fits, and only that one. What gets none **counts**.',
    ...reasonsInOrder.map(
      ({ reason, says }, place) =>
        `${place + 1}. \`${reason}\`: ${says}\n\n${indented(exampleText(reasonExamples[reason]))}`,
    ),
    restsOn,
    sharesWords,
    '## Origins and voices',
    origins,
    exampleText(moreExamples.copies),
    exampleText(moreExamples.unnamed),
    '## Undercutters',
    undercutters,
    exampleText(moreExamples.undercutUndercutter),
    exampleText(moreExamples.copiesFall),
    '## B. The words of the table',
    Object.entries(tableWords)
      .map(([word, says]) => `- *${word}*: ${says}`)
      .join('\n'),
    '## C. The table',
    'The first row that fits gives the status.',
    ...rows.map(
      ({ number, says, gives }) =>
        `### Row ${number}\n\n${says} It gives ${gives}.\n\n${exampleText(rowExamples[number - 1])}`,
    ),
    answer,
    exampleText(moreExamples.possible),
    '## What the statuses mean',
    statuses.codes.map((code) => `- \`${code}\`: ${statuses.terms[code].means}`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');

const introduction = `Where a claim stands is derived by one rule from what is on record about it. The same records, in whatever order, give
the same answer as of the same day. This page says all of the rule: it could be written anew from here, and a test that does so
compares the two. The examples are answered by the rule itself when the page is made.`;

const given = `## What it is given

As of one day, one claim with all that was entered about it by a place in the ledger, corrections applied:

- **the claim**: its kind; the time it is about and its due date, where it names them.
- **evidence**: stance (\`supports\`, \`refutes\`, \`undercuts\` one other piece of the claim, \`context\`); strength (\`weak\`, \`moderate\`, \`strong\`) and
  credibility (1 to 6, \`unknown\`), each possibly ungraded; whether it is interested; possibly an origin of its own, which is a source or \`unnamed\`;
  possibly the time it is about.
- **absences**: kind (\`noted\`, \`searched\`, \`expected\`); whether it is interested; possibly the time it is about.
- **appearances**: who says the claim matters little here; their basis does.
- **sources**: each may name its origin, the source it repeats.

Evidence, absences and appearances have a number (a smaller one was entered earlier), the day that counts, possibly a source, possibly a passage, and may be
a draft, a mistake of the desk, or withdrawn on dates. Evidence and absences have a content, the SHA-256 of what they say (source, quote, note, stance).
A passage is a quote in a snapshot of a source: one or several ranges of characters. *For* are the pieces that support, *against* those that refute; these are the two sides.`;

const times = `## Times

A date has an earliest and a latest possible day, both its own; an end may be open, and an open end never comes. Seen from as-of, a date is *too late* if its earliest
day is after as-of; it has *happened* if its latest day is not after as-of; else it is *possibly* by then. Two times can meet if they have a day in common, ends included.`;

const restsOn = `*What it rests on.* The source of a record is the one it names, else the one its passage stands in. The *chain* of a source is that source, then its
origin, then the origin of that one, to the end. A record rests on all of the chain of the source it names, then of the chain of the source its passage stands in, then of
the chain of the origin it names for itself; where \`by\` names a source, it is the first of these that was taken back or withdrawn; a
record that was itself taken back or withdrawn has no \`by\`.`;

const sharesWords = `*Assertions.* A piece shares words with an appearance if both have a passage and, in one snapshot, a range of the one overlaps a range of the other (ends are exclusive);
or, in two snapshots of one source, one quote contains the other (compared without regard to case, white space and the shape of marks; an empty quote is contained in none). The appearance must be there: no draft, no mistake, not too late, and neither it nor what it
rests on taken back or withdrawn by as-of; one that is only possibly said by then is there. An appearance whose basis is \`saw\` or \`official_record\` is testimony and sets
nothing aside; nor does any appearance of a claim of kind \`quote\` or \`position\`. Of several, \`by\` is the earliest: by its first day, then its last, then its
quote, its manner and its basis (none before any; each in the order of its code), then its number.`;

const origins = `The *way* of a piece to its origin:

- it names no origin of its own: the chain of its source;
- it names \`unnamed\`: its source alone, if it has one, and behind it an origin nobody named;
- it names a source that is on the chain of its source: that chain, as if it had named none;
- it names another source: its own source, if it has one, then the chain of the one named.

A piece *repeats* the sources on its way without its own. Its *origin* is the last source on its way; it is unnamed if it names \`unnamed\`, or neither a source
nor an origin. All unnamed origins of one side are one.

Among the pieces of one side that got no reason so far, each origin has **one voice**: the piece that repeats the fewest sources; among equals a firm one; then the stronger
(ungraded last); then the first in the order of the trace. The others are \`same_origin\`, by that voice. \`origins\` counts the voices of each side, \`firm\` those
that are firm; only the latter are called independent origins. An undercutter is on neither side, has no voice and needs none.`;

const undercutters = `An undercutter that got no reason so far, and whose target was entered before it, *aims* at that target; one whose target was not, counts and takes nothing. The
side of an undercutter are those that aim at the same target.

Targets are judged from the last entered to the first, so that every undercutter has been judged as a target before it judges:

1. With those that have fallen fall others of their side (below).
2. If a firm one among them has not fallen, and the target got no reason so far, the target falls: \`undercut\`, by the first such one in the order of the trace.

Then, for each of the two sides of the claim, with the pieces that have fallen fall others of their side.

*With a piece fall the pieces of its side that repeat its source*, and they fall \`undercut\` by its undercutter. It goes in rounds: in each, every piece that stands and repeats the source of a piece
that had fallen before the round falls (by the undercutter of the first such piece in the order of the trace); a copy of a copy falls with the copy. Another piece of the same source does not repeat it,
and stays; so does the original when a copy is undercut.

An undercutter that is undercut restores its target. A thin one takes nothing and is shown beside its target. Nothing else overturns: later evidence does not beat earlier.`;

const answer = `## The answer

- \`rung\` and \`lookedUntil\`, only by row 8: the highest kind of the counted absences (noted, then searched, then expected), and the latest of their last days. Where those of the highest kind reach less far, \`rungUntil\` is the latest of theirs.
- \`held\`, only by row 3: for each side the times of its firm pieces, each once, by first day and then by last.
- \`origins\`, \`firm\`: numbers for and against, by whatever row.
- the trace: each evidence and absence once, in \`counted\`, \`setAside\` (with the reason, and \`by\` where a record is named above) or \`possibly\`, in order of the first day, the last
  day, the content (smaller first), the first and then the last day of the time it is about (none comes before any), the strength, the credibility (each by its code; none comes first), whether it is
  interested (not so first), and the number.
- \`possible\`: if \`possibly\` is not empty, the rule is asked again without the reason \`possibly\`; if that gives another status, it is \`possible\`. What is undone by a date that straddles as-of is not undone here either.`;
