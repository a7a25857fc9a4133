import { Refusal } from '#server/base/refusal.ts';
import type { OpenSnapshot } from '../open-snapshot.ts';
import type { ThemeView } from '../read-models.ts';
import { frameOf, today, wholeOf } from './frame.ts';
import { indicatorLines, spreadLevelsOf } from './indicator-lines.ts';

/** All indicators of a theme for the whole Kommune, each with the spread over the finest level it was counted in. @throws Refusal not-found */
export async function themeView(snapshot: OpenSnapshot, themeId: string): Promise<ThemeView> {
	const { catalogue } = snapshot;
	const theme = catalogue.themes.find((t) => t.id === themeId);
	if (!theme) throw new Refusal('not-found', 'Dieses Thema gibt es hier nicht.');
	const whole = wholeOf(catalogue, today(catalogue));
	const indicators = catalogue.indicators.filter((i) => i.theme === theme.id);
	const lines = whole ? await indicatorLines(snapshot, indicators, whole) : [];
	return { ...frameOf(snapshot), theme, lines, spreadLevels: spreadLevelsOf(catalogue, lines) };
}
