import type { DeliveredFile } from '../office/delivered-file.ts';
import { writeDelivery } from '../office/write-delivery.ts';
import { ageMeanFile } from './files/age-mean.ts';
import { armsFile } from './files/arms.ts';
import { benefitFile } from './files/benefits.ts';
import { borderFiles } from './files/borders.ts';
import { electionFile } from './files/election.ts';
import { kitaListFile, placesFile } from './files/facilities.ts';
import { householdFile } from './files/households.ts';
import { inhabitantFiles } from './files/inhabitants.ts';
import { kitaFile } from './files/kita.ts';
import { migrationFile } from './files/migration.ts';
import { schoolEntryFile } from './files/school-entry.ts';

/** All files of Musterstadt's delivery, the same bytes each time. */
export function musterstadtFiles(): DeliveredFile[] {
	return [
		armsFile(), ...borderFiles(), ...inhabitantFiles(), ageMeanFile(), migrationFile(), householdFile(), benefitFile(), kitaFile(), schoolEntryFile(), electionFile(), kitaListFile(), placesFile()
	];
}

/** Writes the delivery of the invented town Musterstadt, as an office would send it, with its description. Existing files are replaced. */
export function generateMusterstadt(folder: string): void {
	writeDelivery(folder, musterstadtFiles(), new URL('./', import.meta.url));
}
