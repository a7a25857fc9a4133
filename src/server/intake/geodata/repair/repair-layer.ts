import type { FindingList } from '#domain/delivery/finding-list.ts';
import { addGeometryFault } from '../layer/geometry-words.ts';
import { nameOf } from '../layer/name-of.ts';
import type { RawFeature } from '../layer/raw-layer.ts';
import { repairPolygons } from './repair-polygons.ts';

/** Makes every area of a layer valid. What was repaired warns, with the share of the area that changed; what cannot be blocks. */
export function repairLayer(features: readonly RawFeature[], file: string, findings: FindingList): RawFeature[] {
	return features.flatMap((feature) => {
		if (feature.polygons.length === 0) return [feature];
		const repaired = repairPolygons(feature.polygons);
		if (repaired.kind === 'fault') {
			addGeometryFault(repaired.fault, feature.place, file, findings);
			return [];
		}
		const { change } = repaired;
		if (change !== null) findings.add(file, 'geometry-repaired', 'warns', () => ({
			row: feature.place, value: nameOf(feature), message: `Die Grenzlinie von ${nameOf(feature)} kreuzt oder berührt sich selbst oder ist nicht geschlossen; sie wurde repariert. Die Fläche änderte sich um ${percent(change)} %.`,
			advice: 'Sehen Sie sich das Gebiet auf der Karte an. Dauerhaft hilft „Geometrien korrigieren“ im GIS.'
		}));
		return [{ ...feature, polygons: repaired.polygons }];
	});
}

/** At most three decimals, German. */
const percent = (share: number): string => (share * 100).toFixed(3).replace(/\.?0+$/, '').replace('.', ',');
