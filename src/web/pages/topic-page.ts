import { html } from '../../markup/html.ts';
import { resolveMoment } from '../../queries/moment.ts';
import { listPublicClaims } from '../../queries/public/list-public-claims.ts';
import { showPublicTopic } from '../../queries/public/show-public-topic.ts';
import { claimList } from '../claim-list.ts';
import { nameIn } from '../links.ts';
import { pageOfAll } from '../page-of-all.ts';
import { takenBackNotice } from '../taken-back-notice.ts';
import type { Page, Visit } from '../visit.ts';

/** A topic with the claims about it. */
export async function topicPage(visit: Visit, name: string): Promise<Page> {
  const { desk, clocks } = visit;
  const topic = await showPublicTopic(desk, { ...clocks, topic: name });
  const claims = await pageOfAll((after) =>
    listPublicClaims(desk, {
      ...clocks,
      topic: String(topic.n),
      withoutMistakes: true,
      after,
      limit: 1000,
    }),
  );
  const { asOf } = await resolveMoment(desk, clocks);
  const body = html`<p class="kicker">${visit.words.pages.labels.topic}</p>
<h1><bdi>${topic.value.name}</bdi></h1>
${takenBackNotice(topic, asOf, visit.words)}${claimList(claims, visit)}`;
  const path = `topics/${nameIn(topic)}`;
  return { path, title: topic.value.name, of: topic, body, touched: null, asOf };
}
