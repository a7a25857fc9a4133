import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './outcome.ts';
import { isSource, projectFiles } from './project-files.ts';

/** Small files can be read whole, by people and in reviews. 1.7, 6 and 12 KB in bytes. */
export const limits = { median: 1_740, ninetieth: 6_144, largest: 12_288 } as const;

export function checkFileSizes(root: string): Outcome {
	const files = projectFiles(root).filter(isSource).map((file) => ({ file, bytes: statSync(join(root, file)).size })).sort((a, b) => a.bytes - b.bytes);
	const at = (share: number): number => files[Math.min(files.length - 1, Math.floor(files.length * share))]?.bytes ?? 0;
	const findings = files.filter((each) => each.bytes > limits.largest).map((each) => `${each.file} has ${each.bytes} bytes; at most ${limits.largest}`);
	if (at(0.5) > limits.median) findings.push(`the median file has ${at(0.5)} bytes; at most ${limits.median}`);
	if (at(0.9) > limits.ninetieth) findings.push(`nine of ten files have up to ${at(0.9)} bytes; at most ${limits.ninetieth}`);
	return { name: 'file sizes', scanned: files.length, findings };
}
