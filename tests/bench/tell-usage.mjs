import { writeSync } from 'node:fs';

/** Writes at the end of a process what it took: seconds of the processor, and the most memory it held, in megabytes. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const processor = (userCPUTime + systemCPUTime) / 1_000_000;
  writeSync(3, JSON.stringify({ processor, megabytes: maxRSS / 1024 }));
});
