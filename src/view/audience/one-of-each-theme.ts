import type { IndicatorLine } from '../read-models.ts';

const MOST = 5;

/** Within a theme what tells of need comes before the rest; themes in their order; a second round fills up. */
export function oneOfEachTheme(lines: readonly IndicatorLine[]): IndicatorLine[] {
	const byTheme = new Map<string, IndicatorLine[]>();
	for (const line of lines) byTheme.set(line.indicator.theme, [...(byTheme.get(line.indicator.theme) ?? []), line]);
	const queues = [...byTheme.values()].map((queue) => [...queue].sort((a, b) => Number(b.indicator.direction === 'more-need') - Number(a.indicator.direction === 'more-need')));
	const chosen: IndicatorLine[] = [];
	for (let round = 0; chosen.length < MOST && queues.some((queue) => queue.length > round); round++) for (const queue of queues) {
		const line = queue[round];
		if (line && chosen.length < MOST) chosen.push(line);
	}
	return chosen;
}
