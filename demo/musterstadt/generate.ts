import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ageMeanFile } from './files/age-mean.ts';
import { benefitFile } from './files/benefits.ts';
import { borderFiles } from './files/borders.ts';
import type { DeliveredFile } from './files/delivered-file.ts';
import { electionFile } from './files/election.ts';
import { householdFile } from './files/households.ts';
import { inhabitantFiles } from './files/inhabitants.ts';
import { kitaFile } from './files/kita.ts';
import { migrationFile } from './files/migration.ts';
import { schoolEntryFile } from './files/school-entry.ts';

/** The description beside the generator; it is copied into the delivery under this name. */
export const descriptionName = 'beschreibung.yaml';

/** All files of Musterstadt's delivery, the same bytes each time. */
export function musterstadtFiles(): DeliveredFile[] {
	return [
		...borderFiles(), ...inhabitantFiles(), ageMeanFile(), migrationFile(), householdFile(), benefitFile(), kitaFile(), schoolEntryFile(), electionFile()
	];
}

/** Writes the delivery of the invented town Musterstadt, as an office would send it, with its description. Existing files are replaced. */
export function generateMusterstadt(folder: string): void {
	for (const file of musterstadtFiles()) {
		const path = join(folder, file.path);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, file.bytes);
	}
	copyFileSync(join(dirname(fileURLToPath(import.meta.url)), descriptionName), join(folder, descriptionName));
}
