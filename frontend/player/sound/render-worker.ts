import { doing, type Job } from './jobs.ts';
import { atOnce } from './work.ts';

/** Renders beside the page, so that nothing on it waits. */
self.onmessage = ({ data: { id, job } }: MessageEvent<{ id: number; job: Job }>) => {
  const made = atOnce(doing(job));
  const transfer = made instanceof Blob ? [] : made.map((channel) => channel.buffer);
  self.postMessage({ id, made }, { transfer });
};
