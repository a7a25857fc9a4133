import { writeSync } from 'node:fs';

/** Loaded before the command line: writes the peak of its resident memory (KiB) to descriptor 3 when it ends. */
process.on('exit', () => {
	writeSync(3, String(process.resourceUsage().maxRSS));
});
