import { type Html, html } from '../../markup/html.ts';
import { enteredFor } from '../../model/entered-for.ts';
import {
  type PublicSpeaker,
  type Saying,
  showPublicSpeaker,
} from '../../queries/public/show-public-speaker.ts';
import { plainText } from '../../summaries/phrase.ts';
import { phraseInHtml } from '../../summaries/phrase-in-html.ts';
import { speakerRecordSentences } from '../../summaries/speaker-record-sentences.ts';
import { claimList, listItem } from '../claim-list.ts';
import { nameIn } from '../links.ts';
import { sourceName } from '../source-name.ts';
import { speakerPicture } from '../speaker-picture.ts';
import { takenBackNotice } from '../taken-back-notice.ts';
import { lastOf } from '../touched-by.ts';
import type { Page, Visit } from '../visit.ts';

/** A speaker: names, roles over time, and what is on record as said, each with where that claim stands. */
export async function speakerPage(visit: Visit, speaker: string): Promise<Page> {
  const found = await showPublicSpeaker(visit.desk, { ...visit.clocks, speaker });
  const { labels, speakerKinds } = visit.words.pages;
  const { value } = found.speaker;
  const looked = [...new Map(found.looks.map(({ claim }) => [claim.n, claim])).values()];
  const body = html`<p class="kicker">${speakerKinds[value.speakerKind]}</p>
<h1><bdi>${value.name}</bdi></h1>
${takenBackNotice(found.speaker, found.moment.asOf, visit.words)}${names(found, visit)}${recordOf(found, visit)}<h2>${labels.said}</h2>
${sayings(found.sayings, visit)}${
  looked.length === 0 ? null : html`<h2>${labels.looked}</h2>\n${claimList(looked, visit)}`
}`;
  return {
    path: `speakers/${nameIn(found.speaker)}`,
    title: value.name,
    of: found.speaker,
    body,
    touched: lastOf([
      ...enteredFor(found.speaker),
      ...[...found.speaker.names, ...found.speaker.roles].map(({ entered }) => entered),
      ...found.sayings.map(({ appearance }) => appearance.entered),
      ...found.looks.map(({ absence }) => absence.entered),
    ]),
    asOf: found.moment.asOf,
  };
}

function names({ speaker }: PublicSpeaker, { words }: Visit): Html {
  const { labels, roleSpan } = words.pages;
  const own = speaker.value.name;
  const others = new Set([
    ...speaker.merged.map(({ value }) => value.name),
    ...speaker.names.map(({ value }) => value.spelling),
  ]);
  const spellings = [...others]
    .filter((spelling) => spelling !== own)
    .map((spelling) => html`<bdi>${spelling}</bdi>`);
  const roles = speaker.roles.map(({ value: { title, fromOn, toOn } }) => {
    const span = roleSpan(fromOn?.text, toOn?.text);
    return html`<li><bdi>${title}</bdi>${span === '' ? null : html` <span class="facts">(${span})</span>`}</li>\n`;
  });
  return html`${
    spellings.length === 0
      ? null
      : html`<p class="facts">${labels.alsoKnownAs}: ${spellings.map((each, at) => html`${at === 0 ? '' : ', '}${each}`)}</p>\n`
  }${roles.length === 0 ? null : html`<h2>${labels.roles}</h2>\n<ul>\n${roles}</ul>\n`}`;
}

/** Counts with what they are counted of, and never a share. */
function recordOf({ record }: PublicSpeaker, visit: Visit): Html {
  const { words } = visit;
  const lines = speakerRecordSentences(record, words);
  return html`<h2>${words.pages.labels.speakerRecord}</h2>
${lines.map((line) => html`<p>${line.map((each) => html`${phraseInHtml(each)} `)}</p>\n`)}${speakerPicture(record, visit)}`;
}

function sayings(all: readonly Saying[], visit: Visit): Html {
  const { words } = visit;
  if (all.length === 0) return html`<p>${words.pages.labels.none}</p>\n`;
  return html`<ul class="list">\n${all.map(({ claim, appearance, source, whenSaid, ...told }) => {
    const said = phraseInHtml(words.manners[appearance.value.manner]);
    const day = plainText(words.when(told));
    return listItem(claim, visit, [
      html`<span>${said}, ${day}</span>`,
      ...(whenSaid === null
        ? []
        : [html`<span>${phraseInHtml(words.appearances.heldWhen[whenSaid])}</span>`]),
      ...(source === null ? [] : [sourceName(source, visit)]),
    ]);
  })}</ul>\n`;
}
