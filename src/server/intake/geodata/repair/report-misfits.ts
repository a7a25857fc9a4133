import type { FindingList } from '#domain/delivery/finding-list.ts';
import type { Misfit } from '#domain/geometry/coverage/check-coverage.ts';
import { checkCoverage } from '#domain/geometry/coverage/check-coverage.ts';
import { nameOf } from '../layer/name-of.ts';
import type { RawFeature } from '../layer/raw-layer.ts';
import { squareMetres } from './square-metres.ts';

/** Overlaps above this share of the smaller area are named one by one. */
const NOTICEABLE = 0.001;
const EXAMPLES = 3;

/** Gaps and overlaps between the areas of a layer (in degrees): one warning with numbers and the largest examples, one more for each large overlap. */
export function reportMisfits(features: readonly RawFeature[], file: string, findings: FindingList): void {
	const misfits = features.length < 2 ? [] : checkCoverage(features.map((f) => f.polygons));
	if (misfits === undefined) findings.add(file, 'borders-tangled', 'warns', () => ({ message: 'Die Grenzen der Gebiete kreuzen sich so oft, dass Lücken und Überlappungen nicht gezählt werden konnten.', advice: 'Bereinigen Sie die Grenzen im GIS.' }));
	if (misfits === undefined || misfits.length === 0) return;
	const named = (areas: readonly number[]): string => areas.slice(0, 3).map((i) => `„${nameOf(features[i] as RawFeature)}“`).join(', ');
	const parts = [told(misfits.filter((m) => m.kind === 'gap'), 'Lücke', 'Lücken', named), told(misfits.filter((m) => m.kind === 'overlap'), 'Überlappung', 'Überlappungen', named)];
	findings.add(file, 'borders-uneven', 'warns', () => ({
		message: `Die Gebiete schließen nicht überall aneinander an: ${parts.filter((p) => p !== '').join(' und ')}.`,
		advice: 'Große Lücken sind vielleicht gewollt (Wasser, gemeindefreies Gebiet), kleine sieht man auf der Karte nicht. Wer aber Adressen nach diesen Flächen zuordnet, zählt manche in keinem oder in zwei Gebieten, und aus solchen Differenzen lassen sich kleine Zahlen erschließen. Bereinigen Sie die Grenzen im GIS.'
	}));
	for (const [pair, size] of overlapSizes(misfits)) {
		const areas = pair.split(' ').map(Number);
		const share = size / Math.min(...areas.map((i) => squareMetres((features[i] as RawFeature).polygons)));
		if (share > NOTICEABLE) findings.add(file, 'areas-overlap', 'warns', () => ({
			row: (features[areas[0] ?? 0] as RawFeature).place, message: `${named(areas)} überlappen sich auf ${hectares(size)}, das sind ${(share * 100).toFixed(1).replace('.', ',')} % des kleineren Gebiets.`, advice: 'Klären Sie, zu welchem Gebiet die Fläche gehört, und berichtigen Sie die Grenzen.'
		}));
	}
}

function told(misfits: readonly Misfit[], one: string, many: string, named: (areas: readonly number[]) => string): string {
	if (misfits.length === 0) return '';
	const largest = new Set(misfits.toSorted((a, b) => b.size - a.size).map((m) => `${hectares(m.size)} bei ${named(m.areas)}`).slice(0, EXAMPLES));
	return `${misfits.length === 1 ? `eine ${one}` : `${misfits.length} ${many} (zusammen ${hectares(misfits.reduce((sum, m) => sum + m.size, 0))})`}, ${misfits.length > EXAMPLES ? 'am größten ' : ''}${[...largest].join('; ')}`;
}

/** Same areas, all their overlaps together. */
function overlapSizes(misfits: readonly Misfit[]): Map<string, number> {
	const sizes = new Map<string, number>();
	for (const { kind, size, areas } of misfits) {
		const pair = areas.toSorted((a, b) => a - b).join(' ');
		if (kind === 'overlap' && areas.length > 1) sizes.set(pair, (sizes.get(pair) ?? 0) + size);
	}
	return sizes;
}

const hectares = (size: number): string => (size < 1 ? 'unter 1 m²' : size < 10_000 ? `${Math.round(size)} m²` : `${(size / 10_000).toFixed(1).replace('.', ',')} ha`);
