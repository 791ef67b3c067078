/** Makes something of a text and keeps it for the next time; of so many texts at most, then it begins anew. */
export function remembered<Made>(
  most: number,
  make: (text: string) => Made,
): (text: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (text) => {
    const met = known.get(text);
    if (met !== undefined) return met.made;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { made });
    return made;
  };
}
