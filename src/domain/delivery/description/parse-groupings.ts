import type { AreaGroup, Grouping } from '../../area/grouping.ts';
import type { BaseFigure } from '../../base-figure/base-figure.ts';
import { headerName } from '../sheet/sheet.ts';
import { levelOf } from './level-of.ts';
import type { Faults } from './mapping/faults.ts';
import type { Item } from './mapping/fields.ts';
import { Fields } from './mapping/fields.ts';
import { checkId, checkOnce } from './mapping/names.ts';

interface Known {
	readonly levels: readonly string[];
	readonly baseFigures: readonly BaseFigure[];
}

/** Where the groups of a grouping stand in a file: a row per area, with its key and the key (and name) of its group. */
export interface GroupingTable {
	/** Id of the grouping. */
	readonly grouping: string;
	readonly file: string;
	readonly area: string;
	readonly key: string;
	readonly name: string;
}

/** `gruppierungen`: groups beside the tree of levels, each made of areas of one level. Whether these areas exist is checked where the borders are known. */
export function parseGroupings(items: readonly Item[], { levels, baseFigures }: Known, faults: Faults): { groupings: Grouping[]; tables: GroupingTable[] } {
	const seen = new Set<string>(levels);
	const tables: GroupingTable[] = [];
	const groupings = items.map((item) => {
		const f = new Fields(item, faults, ['id', 'name', 'plural', 'aus', 'gruppen', 'tabelle']);
		const id = f.text('id');
		checkId(id, [...f.path, 'id'], faults);
		checkOnce(id, seen, f.path, faults);
		const name = f.text('name');
		const of = levelOf(f, 'aus', levels, faults);
		if (of !== '' && of === levels[0]) f.wrong('aus', 'Eine Gruppierung der ganzen Kommune hat keine Teile.', 'Nennen Sie eine Ebene darunter.');
		else if (levels.includes(of) && !baseFigures.some((b) => b.kind !== 'supplied' && (b.additivity[of] ?? 'none') !== 'none')) {
			f.wrong('aus', `Für „${of}“ ist keine Grundgröße als additiv erklärt; für die Gruppen käme nichts heraus.`, 'Tragen Sie unter „summen“ einer Grundgröße ein, dass sich die Ebene summieren lässt, wenn das stimmt.');
		}
		const inside = new Set<string>();
		if (f.has('tabelle')) {
			if (f.has('gruppen')) f.wrong('gruppen', '„tabelle“ und „gruppen“ schließen sich aus.', 'Lassen Sie eines von beiden weg.');
			tables.push(parseTable(f.item('tabelle'), id, faults));
			return { id, name, plural: f.text('plural', name), of, groups: [] };
		}
		return { id, name, plural: f.text('plural', name), of, groups: parseGroups(f, inside, faults) };
	});
	return { groupings, tables };
}

function parseTable(item: Item, grouping: string, faults: Faults): GroupingTable {
	const f = new Fields(item, faults, ['datei', 'gebiet', 'schluessel', 'name']);
	const key = headerName(f.text('schluessel'));
	return { grouping, file: f.text('datei'), area: headerName(f.text('gebiet')), key, name: headerName(f.text('name', key)) };
}

function parseGroups(f: Fields, inside: Set<string>, faults: Faults): AreaGroup[] {
	const codes = new Set<string>();
	return f.demandList('gruppen').map((item) => {
		const g = new Fields(item, faults, ['schluessel', 'name', 'gebiete']);
		const code = g.text('schluessel');
		checkOnce(code, codes, g.path, faults);
		const members = g.texts('gebiete');
		if (members.length === 0) g.missing('gebiete');
		for (const member of members) {
			if (inside.has(member)) faults.add([...g.path, 'gebiete'], 'description-duplicate', `„${member}“ gehört zu zwei Gruppen.`, 'Ein Gebiet kann in einer Gruppierung nur zu einer Gruppe gehören; geteilte Gebiete lassen sich nicht zuordnen.', member);
			inside.add(member);
		}
		return { code, name: g.text('name', code), members };
	});
}
