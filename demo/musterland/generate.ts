import type { DeliveredFile } from '../office/delivered-file.ts';
import { writeDelivery } from '../office/write-delivery.ts';
import { benefitFiles } from './files/benefits.ts';
import { borderFiles } from './files/borders.ts';
import { placesFile } from './files/facilities.ts';
import { ageMeanFile, inhabitantFile } from './files/inhabitants.ts';
import { movesFile } from './files/moves.ts';
import { schoolEntryFile } from './files/school-entry.ts';
import { schoolFile } from './files/schools.ts';
import { kitaPlaceFile, youthOfficeFile } from './files/youth-office.ts';

/** All files of the delivery of Kreis Musterland, the same bytes each time. */
export function musterlandFiles(): DeliveredFile[] {
	return [...borderFiles(), inhabitantFile(), ageMeanFile(), movesFile(), schoolFile(), schoolEntryFile(), ...benefitFiles(), youthOfficeFile(), kitaPlaceFile(), placesFile()];
}

/** Writes the delivery of the invented Kreis Musterland, as its offices would send it, with its description. Existing files are replaced. */
export function generateMusterland(folder: string): void {
	writeDelivery(folder, musterlandFiles(), new URL('./', import.meta.url));
}
