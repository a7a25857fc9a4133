import type { Area } from '../../../area/area.ts';
import type { AreaRow } from '../areas/area-rows.ts';
import type { NamedLevel } from '../areas/level-order.ts';
import { slugOf } from '../../../text/slug-of.ts';
import { levelOrder } from '../areas/level-order.ts';
import type { CellFaults } from '../cell-faults.ts';
import { AreaKeys } from '../figures/area-keys.ts';
import type { ListedArea } from '../areas/listed-area.ts';
import { listAreas } from './list-areas.ts';
import type { FilledBook } from './filled-book.ts';
import type { KnownKommune } from '../known-kommune.ts';

export interface DescribedAreas {
	/** Top first. */
	readonly levels: readonly NamedLevel[];
	/** All areas of the newest Gebietsstand, by level. */
	readonly areas: ReadonlyMap<string, readonly ListedArea[]>;
	/** Those that the Kommune has not told of before. */
	readonly added: readonly ListedArea[];
	/** Keys by level, of every Gebietsstand. */
	readonly keys: ReadonlyMap<string, AreaKeys>;
}

/** The areas of the sheet „Gebiete“, and those that are known. */
export function describeAreas(book: FilledBook, whole: { readonly code: string; readonly name: string }, known: KnownKommune | null, faults: CellFaults): DescribedAreas {
	const levels = known === null ? levelOrder(book.areas.map(({ level, rest }) => ({ level: level.text, rest }))) : known.settings.levels;
	const before = known?.boundaries.areas ?? [];
	const listed = listAreas(book.areas.map((row) => ({ row, level: levelOf(row, levels) })), levels, before, faults);
	if (known === null && book.areas.length === 0) faults.ofSheet('Gebiete', 'no-areas', 'blocks', 'Es sind keine Gebiete eingetragen.', 'Tragen Sie im Blatt „Gebiete“ je Zeile ein Gebiet ein: Ebene, Schlüssel, Name und das Gebiet darüber.');
	const top = levels[0];
	const needsTop = known === null && listed.filter((area) => area.level === top?.id && !area.rest).length !== 1;
	const all: readonly NamedLevel[] = needsTop ? [{ id: 'kommune', name: 'Kommune', plural: 'Kommune' }, ...levels] : levels;
	const added = needsTop ? [{ level: 'kommune', ...whole, above: '', rest: false }, ...listed.map((a) => (a.level === top?.id ? { ...a, above: whole.code } : a))] : listed;
	const current = [...before.filter((a) => a.validTo === null).map((a) => fromKnown(a, before)), ...added];
	return {
		levels: all, added, areas: new Map(all.map(({ id }) => [id, current.filter((a) => a.level === id)])),
		keys: new Map(all.map(({ id }) => [id, new AreaKeys([...before, ...added].filter((a) => a.level === id).map((a) => a.code))]))
	};
}

/** By id, name or plural; without an answer the only or lowest level. */
function levelOf({ level }: AreaRow, levels: readonly NamedLevel[]): NamedLevel | undefined {
	const id = slugOf(level.text);
	return levels.find((l) => l.id === id || slugOf(l.name) === id || slugOf(l.plural) === id);
}

const fromKnown = ({ level, code, name, parent, rest }: Area, all: readonly Area[]): ListedArea => ({ level, code, name, rest, above: all.find((a) => a.id === parent)?.code ?? '' });
