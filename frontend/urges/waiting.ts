const MINUTE = 60_000;

/** Milliseconds until the end; 0 where it is over. All of it comes from the end time, so that a reload changes nothing. */
export function left(endsAt: number, now: number): number {
  return Number.isFinite(endsAt) ? Math.max(0, endsAt - now) : 0;
}

/** How much of the wait has passed, 0 to 1, in steps of a minute where nothing is to move. */
export function passed(endsAt: number, minutes: number, now: number, still: boolean): number {
  const whole = minutes * MINUTE;
  if (whole <= 0) return 1;
  const gone = Math.min(whole, Math.max(0, whole - left(endsAt, now)));
  return (still ? Math.floor(gone / MINUTE) * MINUTE : gone) / whole;
}

/** The time left, quietly: minutes, never seconds. */
export function words(millis: number): string {
  if (millis <= 0) return 'The time is over.';
  const minutes = Math.ceil(millis / MINUTE);
  if (minutes <= 1) return 'Less than a minute left.';
  if (minutes < 60) return `${minutes} minutes left.`;
  const rest = minutes % 60;
  const hours = minutes < 120 ? '1 hour' : '2 hours';
  return rest === 0 ? `${hours} left.` : `${hours} and ${rest} ${rest === 1 ? 'minute' : 'minutes'} left.`;
}

/** When a screen reader is told, in minutes left: halfway, shortly before the end, and at the end. */
export function moments(minutes: number): number[] {
  return [...new Set([minutes / 2, minutes > 10 ? 5 : 1, 0])];
}

/** What a screen reader is told as time goes from one look to the next: the last moment between them, or nothing. */
export function said(minutes: number, leftBefore: number, leftNow: number): string {
  const reached = moments(minutes).filter((moment) => leftBefore > moment * MINUTE && leftNow <= moment * MINUTE);
  return reached.length === 0 ? '' : words(leftNow);
}

/** Milliseconds until the words change next, so that nothing runs in between; none where it is over. */
export function untilNextWords(millis: number): number {
  if (millis <= 0) return 0;
  const rest = millis % MINUTE;
  return rest === 0 ? MINUTE : rest;
}
