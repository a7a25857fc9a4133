import { MINUS } from '../number.ts';
import { countOf } from '../place.ts';
import type { ReadLevel } from './describe-relation.ts';

/** „Rangkorrelation nach Spearman: 0,83 (86 Stadtteile)“; two decimals, since more would claim more than areas can tell. */
export function relationForExperts(correlation: number, count: number, level: ReadLevel): string {
	const shown = (Math.round(Math.abs(correlation) * 100) / 100).toFixed(2).replace('.', ',');
	return `Rangkorrelation nach Spearman: ${correlation < 0 && shown !== '0,00' ? MINUS : ''}${shown} (${countOf(count, level)} mit beiden Werten, bei Gleichständen mittlere Ränge). Sie misst, ob die Gebiete in beiden Indikatoren ähnlich geordnet sind: 1 heißt gleich, ${MINUS}1 umgekehrt, 0 keine gemeinsame Ordnung. Jedes Gebiet zählt gleich viel. Zusammenhänge zwischen Gebieten können viel stärker sein als solche zwischen Menschen (ökologischer Fehlschluss).`;
}
