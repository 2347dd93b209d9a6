import { post } from './completion-post.ts';
import { CompletionQueue } from './completion-queue.ts';
import { shelf } from './shelf.ts';

const underWay = new Set<string>();

/** The queue of that patient in this browser. */
export function queueOf(patient: string): CompletionQueue {
  return new CompletionQueue(shelf(), patient);
}

/** Tries to send what waits; once at a time. */
export async function deliver(patient: string): Promise<void> {
  if (underWay.has(patient)) {
    return;
  }
  underWay.add(patient);
  try {
    const browser = { fetch: window.fetch.bind(window), cookies: () => document.cookie };
    await queueOf(patient).deliver((completion) => post(patient, completion, browser));
  } finally {
    underWay.delete(patient);
  }
}
