/** Who reads an answer, and how soon; see app.lull.account.Operator. */
export interface Watch {
  who: string;
  within: string;
}

/**
 * What is said of who learns of an answer.
 *
 * @param readers null where it is not known who may read it
 * @param ofForms who may read questionnaires alone: the answer in one, and nothing of what is asked after it
 */
export function whoReads(readers: string[] | null, ofForms: string[], watch: Watch | null): string {
  const kept = 'What you tap is kept at once. ';
  if (watch) return `${kept}It is read within ${watch.within} by ${watch.who}. Nobody is watching at this moment.`;
  if (readers === null) return `${kept}Nobody is watching at this moment.`;
  if (readers.length) {
    return `${kept}You let ${readers.join(' and ')} read it. They may see it days later: nobody is watching at this moment.`;
  }
  return ofForms.length
    ? `${kept}You let ${ofForms.join(' and ')} read your questionnaires, not what you tap here. Nobody is watching at this moment.`
    : `${kept}You share it with nobody, and nobody is watching at this moment.`;
}
