import type { AreaGroup, Grouping } from '../../area/grouping.ts';
import type { BaseFigure } from '../../base-figure/base-figure.ts';
import { levelOf } from './level-of.ts';
import type { Faults } from './mapping/faults.ts';
import type { Item } from './mapping/fields.ts';
import { Fields } from './mapping/fields.ts';
import { checkId, checkOnce } from './mapping/names.ts';

interface Known {
	readonly levels: readonly string[];
	readonly baseFigures: readonly BaseFigure[];
}

/** `gruppierungen`: groups beside the tree of levels, each made of areas of one level. Whether these areas exist is checked where the borders are known. */
export function parseGroupings(items: readonly Item[], { levels, baseFigures }: Known, faults: Faults): Grouping[] {
	const seen = new Set<string>(levels);
	return items.map((item) => {
		const f = new Fields(item, faults, ['id', 'name', 'plural', 'aus', 'gruppen']);
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
		return { id, name, plural: f.text('plural', name), of, groups: parseGroups(f, inside, faults) };
	});
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
