import { median } from '#domain/statistics/median.ts';
import { pairsOf } from '#view/relation/relation-row.ts';
import type { RelationView } from '#view/relation/relation-models.ts';
import { relationSentence } from '#wording/diagram/describe-relation.ts';
import { relationWarning } from '#wording/diagram/relation-warning.ts';
import { NOT_A_CAUSE } from '#wording/diagram/relation-warning.ts';
import { formatValue } from '#wording/number.ts';
import { formatPeriod } from '#wording/period.ts';
import { countOf } from '#wording/place.ts';
import Scatter from '../chart/relation/Scatter.svelte';
import { axisOf, relationAddress, relationHead } from '../relation/relation-words.ts';
import { alone } from './diagram-pictures.ts';
import { sheetFrame } from './sheet-frame.ts';
import { drawnPart } from './sheet-part.ts';
import { sheetSvg } from './sheet-svg.ts';

/** Two indicators as one self-contained SVG; null where no area has both values. */
export function drawRelation(view: RelationView, origin: string): string | null {
	const apart = view.x.period !== view.y.period;
	const [x, y] = [axisOf(view.x, apart), axisOf(view.y, apart)];
	const points = pairsOf(view.rows);
	const drawn = alone(drawnPart(Scatter, { points, x, y, chosen: view.chosen?.id ?? null, label: '' }), 1000);
	if (!drawn) return null;
	const { title } = relationHead(view, view.snapshot.pin);
	const subtitle = [apart ? '' : formatPeriod(view.x.period), view.level.plural, view.kommune.name].filter((part) => part !== '').join(' · ');
	const sentence = relationSentence(view.correlation, points.length, x.title, y.title, view.level);
	const middle = (axis: 'x' | 'y', format: typeof x) => formatValue(median(points.map((point) => point[axis])) ?? 0, format);
	return sheetSvg({
		...drawn, title, subtitle, sentence, name: `Zusammenhang: ${title}, ${subtitle}`, description: `${sentence} ${NOT_A_CAUSE}`,
		notes: [
			NOT_A_CAUSE, ...view.warnings.map(relationWarning),
			`${points.length} von ${countOf(view.rows.length, view.level)} im Bild. Gestrichelt die Mitte der ${view.level.plural}: ${middle('x', x)} und ${middle('y', y)}.${view.sized ? ' Die Fläche der Punkte zeigt, wie viele Menschen dort leben.' : ''}`
		],
		...sheetFrame(view), address: origin + relationAddress(view, view.snapshot.pin)
	});
}
