const negators: ReadonlySet<string> = new Set(
  `no not never none nobody nothing nowhere neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont
  wouldnt shouldnt couldnt hasnt havent hadnt n't hardly deny denies denied refuse refuses refused fail fails failed failing
  false falsely untrue lack lacks lacked nicht nichts nie niemals niemand kein keine keinen keinem keiner ohne ne pas jamais
  rien aucun aucune sans nunca nada nadie ningun ninguna sin не ни нет никогда никто ничего без нельзя ليس ليست لم لن لا
  不 没 沒 未 非 無 无`.split(/\s+/),
);

/** Whether a folded word turns its sentence round. */
export const isNegator = (word: string): boolean => negators.has(word);
