const least =
  /(?:over|above|more than|at least|upwards of|exceeding|in excess of|no fewer than|no less than|not less than|mehr als|über|mindestens|plus de|au moins|más de|al menos|por lo menos|più di|oltre|almeno|mais de|pelo menos|meer dan|более|больше|свыше|не менее|понад|більше|أكثر من|超过|超過|逾|至少|多于|多於)\s*(?:\p{Sc}\s*)?$/iu;
const most =
  /(?:under|below|fewer than|less than|at most|no more than|not more than|up to|weniger als|unter|höchstens|bis zu|moins de|au plus|menos de|como máximo|meno di|al massimo|minder dan|менее|меньше|не более|менше|أقل من|不到|少于|少於|不足|最多)\s*(?:\p{Sc}\s*)?$/iu;
const notMore =
  /(?:no|not|nicht|не|no|pas|non)\s+(?:more|mehr|более|больше|más|plus|più)\s+\S+\s*$/iu;
const notLess =
  /(?:no|not|nicht|не|no|pas|non)\s+(?:less|fewer|weniger|менее|меньше|menos|moins|meno)\s+\S+\s*$/iu;

/** Whether what stands before a number makes it the least or the most. */
export function boundBefore(text: string): 'least' | 'most' | null {
  const near = text.slice(-nearMost);
  if (notMore.test(near)) return 'most';
  if (notLess.test(near)) return 'least';
  if (least.test(near)) return 'least';
  return most.test(near) ? 'most' : null;
}

const nearMost = 40;
