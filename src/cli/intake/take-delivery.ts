import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WrongUse } from '../wrong-use.ts';
import { isHintsCopy } from './hints-name.ts';

export interface WorkbookDelivery {
	readonly kind: 'workbook';
	readonly path: string;
	/** Boundary files that belong to it. */
	readonly borders: readonly string[];
}

/** What is delivered: a folder with its description, or a filled-in template. */
export type TakenDelivery = WorkbookDelivery | { readonly kind: 'described'; readonly folder: string; readonly description: string };

const DESCRIPTION = 'beschreibung.yaml';
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** A folder with a description, a folder with one workbook and perhaps boundary files, or a workbook. */
export function takeDelivery(word: string, { description, grenzen }: { readonly description?: string | undefined; readonly grenzen?: string | undefined }): TakenDelivery {
	const path = resolve(word);
	const named = grenzen === undefined ? [] : [resolve(grenzen)];
	if (named[0] !== undefined && !isFile(named[0])) throw new WrongUse(`Die Grenzen „${grenzen}“ gibt es nicht.`);
	if (isFile(path)) {
		if (!/\.xls[xm]$/i.test(path)) throw new WrongUse(`„${word}“ ist weder ein Ordner noch eine Excel-Arbeitsmappe (.xlsx).`);
		if (description !== undefined) throw new WrongUse('Zu einer Beschreibung gehört ein Ordner, keine einzelne Arbeitsmappe.');
		return { kind: 'workbook', path, borders: named };
	}
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw new WrongUse(`Den Ordner „${word}“ gibt es nicht.`);
	if (description !== undefined && !isFile(resolve(description))) throw new WrongUse(`Die Beschreibung „${description}“ gibt es nicht.`);
	if (description !== undefined || isFile(join(path, DESCRIPTION))) return { kind: 'described', folder: path, description: resolve(description ?? join(path, DESCRIPTION)) };
	return workbookIn(path, named);
}

function workbookIn(folder: string, named: readonly string[]): WorkbookDelivery {
	const names = readdirSync(folder).filter((name) => isFile(join(folder, name)) && !/^[.~]/.test(name)).sort();
	const [only, ...others] = names.filter((name) => /\.xls[xm]$/i.test(name) && !isHintsCopy(name));
	if (only === undefined) throw new WrongUse(`Die Beschreibung „${DESCRIPTION}“ gibt es nicht in diesem Ordner; eine andere nennen Sie mit --description. Eine ausgefüllte Vorlage (.xlsx) liegt auch nicht darin.`);
	if (others.length > 0) throw new WrongUse(`Im Ordner liegen mehrere Arbeitsmappen und keine Beschreibung: ${[only, ...others].join(', ')}. Nehmen Sie sie einzeln: keck intake <datei.xlsx>.`);
	return { kind: 'workbook', path: join(folder, only), borders: [...named, ...names.filter((name) => /\.(geojson|json|zip|gpkg)$/i.test(name)).map((name) => join(folder, name))] };
}
