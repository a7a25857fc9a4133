import type { Figure } from '#domain/figure/figure.ts';
import type { ValueFormat } from '../number.ts';
import { formatValue } from '../number.ts';
import { countOf } from '../place.ts';
import type { HelpLevel } from './known-rows.ts';

export interface ScatterFacts {
	readonly x: ValueFormat & { readonly title: string };
	readonly y: ValueFormat & { readonly title: string };
	readonly level: HelpLevel;
	readonly points: readonly { readonly area: { readonly id: string; readonly name: string; readonly rest: boolean }; readonly x: Figure; readonly y: Figure }[];
	/** Area id. */
	readonly chosen: string | null;
}

/** How to read two indicators against each other. An area is a point only where both values are published. */
export function scatterHelp({ x, y, level, points, chosen }: ScatterFacts): string[] {
	const places = points.filter(({ area }) => !area.rest);
	const both = places.flatMap((p) => (p.x.kind === 'known' && p.y.kind === 'known' ? [{ id: p.area.id, name: p.area.name, x: p.x.value, y: p.y.value }] : []));
	const example = both.find((p) => p.id === chosen) ?? both.reduce<(typeof both)[number] | null>((best, p) => (best === null || p.x > best.x ? p : best), null);
	if (!example) return ['Für kein Gebiet sind beide Werte ausgewiesen.'];
	const left = places.length - both.length;
	return [
		`Jeder Punkt ist ein Gebiet: je weiter rechts, desto höher „${x.title}“; je weiter oben, desto höher „${y.title}“.`,
		left === 0 ? '' : `${countOf(left, level)} ${left === 1 ? 'fehlt' : 'fehlen'}, weil nicht beide Werte ausgewiesen sind.`,
		`Lesebeispiel: ${example.name} liegt bei ${formatValue(example.x, x)} („${x.title}“) und ${formatValue(example.y, y)} („${y.title}“).`,
		'Auch wenn beide zusammen steigen, muss das eine nicht die Ursache des anderen sein. Und was für Gebiete gilt, muss nicht für die einzelnen Menschen darin gelten.'
	].filter((sentence) => sentence !== '');
}
