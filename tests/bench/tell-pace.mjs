import { writeSync } from 'node:fs';

/** Writes every quarter of a second what a process has taken so far, and at its end the most memory it held, in megabytes. */
const tell = () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const processor = (userCPUTime + systemCPUTime) / 1_000_000;
  writeSync(3, `${JSON.stringify({ at: Date.now(), processor, megabytes: maxRSS / 1024 })}\n`);
};
setInterval(tell, 250).unref();
process.on('exit', tell);
