/** Numbers that name something and count nothing: "F-16", "under-18", "Law 104", "Resolution 2231". */
const designation =
  /(?<![\p{L}\p{N}-])\p{L}+-\p{Nd}+\p{L}{0,2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:law|article|section|resolution|route|flight|bill|amendment|title|chapter|channel|district|area|proposition|measure|act|no\.|nr\.|gesetz|paragraph|artikel|article|артикул|статья|статьи|закон)\s+\p{Nd}+(?![\p{L}\p{N}]|[.,]\p{Nd})/giu;

/** Reads them, in lower case; `rest` is the text without them. */
export function readDesignations(text: string): {
  readonly designations: readonly string[];
  readonly rest: string;
} {
  const designations: string[] = [];
  const rest = text.replace(designation, (found) => {
    designations.push(found.toLowerCase());
    return ' '.repeat(found.length);
  });
  return { designations, rest };
}
