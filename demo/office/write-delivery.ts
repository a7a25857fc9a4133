import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DeliveredFile } from './delivered-file.ts';

/** The description beside each generator; it is copied into the delivery under this name. */
const descriptionName = 'beschreibung.yaml';

/** Writes files and description into a folder, as an office would send them. Existing files are replaced. @param generator URL of the folder of the generator */
export function writeDelivery(folder: string, files: readonly DeliveredFile[], generator: URL): void {
	for (const file of files) {
		const path = join(folder, file.path);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, file.bytes);
	}
	copyFileSync(new URL(descriptionName, generator), join(folder, descriptionName));
}
