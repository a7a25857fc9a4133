import type { BaseFigure } from '../../../base-figure/base-figure.ts';
import { TOTAL } from '../../../base-figure/base-figure.ts';
import type { GroupKey } from '../../../base-figure/group.ts';
import { groupKey } from '../../../base-figure/group.ts';
import { parsePeriod } from '../../../period/period.ts';
import type { HandHidden, OutsideFact } from '../../../secrecy/by-hand.ts';
import type { Faults, KeyPath } from '../mapping/faults.ts';
import type { Item } from '../mapping/fields.ts';
import { Fields } from '../mapping/fields.ts';
import { checkLevel } from '../level-of.ts';
import type { Known } from '../terms/known-names.ts';
import { checkFigure, checkGroup } from '../terms/check-term.ts';

/** `zusaetzlich-geheim`: what is left out means all. */
export function parseHandHidden(items: readonly Item[], known: Known, faults: Faults): HandHidden[] {
	return items.map((item) => {
		const f = new Fields(item, faults, ['grundgroesse', 'ebenen', 'gebiete', 'zeiten', 'gruppen', 'grund']);
		const figure = checkFigure(f.text('grundgroesse'), [...f.path, 'grundgroesse'], known, faults);
		const each = <T>(key: string, parse: (text: string, path: KeyPath) => T): T[] => f.texts(key).map((text, i) => parse(text, [...f.path, key, i]));
		return {
			baseFigure: figure?.id ?? '',
			levels: each('ebenen', (text, path) => checkLevel(text, path, known.levels, faults)),
			areas: each('gebiete', (text, path) => checkArea(text, path, known, faults)),
			periods: each('zeiten', (text, path) => parseTime(text, path, faults)),
			groups: each('gruppen', (text, path) => parseGroup(text, figure, path, known, faults)),
			reason: f.text('grund')
		};
	});
}

/** `anderswo-veroeffentlicht`: an exact count (`wert`) or its bounds (`von`, `bis`). */
export function parseOutsideFacts(items: readonly Item[], known: Known, faults: Faults): OutsideFact[] {
	return items.map((item) => {
		const f = new Fields(item, faults, ['grundgroesse', 'gebiete', 'zeit', 'gruppe', 'wert', 'von', 'bis', 'quelle']);
		const figure = checkFigure(f.text('grundgroesse'), [...f.path, 'grundgroesse'], known, faults);
		if (figure?.kind === 'supplied') f.wrong('grundgroesse', `„${figure.id}“ ist ein angelieferter Wert.`, 'Nennen Sie die Grundgröße, deren Anzahl anderswo steht.');
		const areas = f.texts('gebiete');
		if (areas.length === 0) f.missing('gebiete');
		const exact = f.has('wert');
		if (!exact) for (const key of ['von', 'bis']) if (!f.has(key)) f.missing(key);
		if (exact && (f.has('von') || f.has('bis'))) f.wrong('wert', '„wert“ und „von“/„bis“ schließen sich aus.', 'Nennen Sie den genauen Wert oder seine Grenzen.');
		const from = f.number(exact ? 'wert' : 'von', 0, 0);
		const to = exact ? from : f.number('bis', from, 0);
		if (to < from) f.wrong('bis', 'Die obere Grenze liegt unter der unteren.', 'Vertauschen Sie „von“ und „bis“, oder berichtigen Sie sie.');
		return {
			baseFigure: figure?.id ?? '',
			areas: areas.map((text, i) => checkArea(text, [...f.path, 'gebiete', i], known, faults)),
			period: parseTime(f.text('zeit'), [...f.path, 'zeit'], faults),
			group: f.has('gruppe') ? parseGroup(f.text('gruppe'), figure, [...f.path, 'gruppe'], known, faults) : '',
			from, to, source: f.text('quelle')
		};
	});
}

/** `ebene:schlüssel`. Whether the area exists is known only with the borders. */
function checkArea(id: string, path: KeyPath, known: Known, faults: Faults): string {
	const [, level = '', code = ''] = /^([^:]*):(.*)$/.exec(id) ?? [];
	if (level === '' || code === '') faults.add(path, 'description-wrong-value', `„${id}“ bezeichnet kein Gebiet.`, 'Schreiben Sie ebene:schlüssel, zum Beispiel quartier:0101.', id);
	else checkLevel(level, path, known.levels, faults);
	return id;
}

function parseTime(text: string, path: KeyPath, faults: Faults): string {
	const period = parsePeriod(text);
	if (period === null && text !== '') faults.add(path, 'description-wrong-value', 'Diese Zeitangabe ist nicht lesbar.', 'Möglich sind 2023, 2023-12-31, 2023-24, 2023-Q4, 2021..2023.', text);
	return period?.key ?? text;
}

/** `alter:u15,geschlecht:w` in any order, `insgesamt` for all together → canonical key. */
function parseGroup(text: string, figure: BaseFigure | undefined, path: KeyPath, known: Known, faults: Faults): GroupKey {
	if (text === TOTAL) return '';
	const pairs = text.split(',').map((part) => part.split(':').map((x) => x.trim()));
	if (pairs.some((pair) => pair.length !== 2 || pair.includes('')) || new Set(pairs.map(([name]) => name)).size !== pairs.length) {
		faults.add(path, 'description-wrong-value', `„${text}“ ist keine Gruppe.`, 'Schreiben Sie zum Beispiel "alter:u15,geschlecht:w", oder insgesamt für alle zusammen.', text);
		return '';
	}
	if (figure === undefined) return '';
	for (const [classification = '', code = ''] of pairs) checkGroup(figure, classification, code, path, known, faults);
	return groupKey(Object.fromEntries(pairs as [string, string][]), figure.classifications);
}
