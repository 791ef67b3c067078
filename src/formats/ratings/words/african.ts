import type { RatingWords } from '../rating-words.ts';

/** Rating words in languages of Africa that stand in no other file. */
export const african: readonly RatingWords[] = [
  {
    language: 'sw',
    supported: ['kweli', 'sahihi', 'ni kweli'],
    refuted: [
      'uongo',
      'si kweli',
      'sio kweli',
      'bandia',
      'uwongo',
      'si ya kweli',
      'ni uongo',
      'habari feki',
    ],
    neither: [
      'inapotosha',
      'nusu kweli',
      'haijathibitishwa',
      'hakuna ushahidi',
      'yapotosha',
      'kweli kwa kiasi',
    ],
    hedges: ['hakuna ushahidi', 'nusu', 'haijathibitishwa', 'potosha', 'kwa kiasi'],
  },
  {
    language: 'am',
    supported: ['እውነት', 'ትክክል', 'እውነተኛ'],
    refuted: ['ሐሰት', 'ሀሰት', 'ሐሰተኛ', 'ሀሰተኛ', 'ውሸት'],
    neither: ['አሳሳች', 'በከፊል እውነት', 'ያልተረጋገጠ'],
    hedges: ['አሳሳች', 'በከፊል', 'ያልተረጋገጠ'],
  },
  {
    language: 'ha',
    supported: ['gaskiya', 'gaskiya ne'],
    refuted: ['karya', 'ƙarya', 'karya ne', 'ƙarya ne', 'ba gaskiya ba', 'ba gaskiya ba ne'],
    neither: ['yaudara', 'babu hujja', 'rabin gaskiya'],
    hedges: ['babu hujja', 'rabin', 'yaudara'],
  },
  {
    language: 'yo',
    supported: ['òótọ́', 'otito'],
    refuted: ['irọ́', 'irọ', 'iro'],
    neither: ['ṣi ni lọ́nà', 'kò sí ẹ̀rí'],
    hedges: ['kò sí ẹ̀rí'],
  },
  {
    language: 'so',
    supported: ['run', 'sax'],
    refuted: ['been', 'been abuur'],
    neither: ['marin habaabin', 'lama hubin'],
    hedges: ['habaabin', 'lama hubin'],
  },
  {
    language: 'zu',
    supported: ['iqiniso'],
    refuted: ['amanga'],
    neither: ['kudukisa'],
    hedges: ['kudukisa'],
  },
];
