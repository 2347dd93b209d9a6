/** Who reads an answer, and how soon; see app.lull.account.Operator. */
export interface Watch {
  who: string;
  within: string;
}

/** What is said of who learns of an answer. @param readers null where it is not known who may read it */
export function whoReads(readers: string[] | null, watch: Watch | null): string {
  const kept = 'What you tap is kept at once. ';
  if (watch) return `${kept}It is read within ${watch.within} by ${watch.who}. Nobody is watching at this moment.`;
  if (readers === null) return `${kept}Nobody is watching at this moment.`;
  return readers.length
    ? `${kept}You let ${readers.join(' and ')} read it. They may see it days later: nobody is watching at this moment.`
    : `${kept}Nobody else reads it, and nobody is watching at this moment.`;
}
