import type { PublishedSnapshot } from './published.ts';
import type { ThemeView } from './read-models.ts';
import { frameOf, wholeOf } from './frame.ts';
import { today } from './frame/borders-day.ts';
import { indicatorLines, spreadLevelsOf } from './indicator-lines.ts';

/** All indicators of a theme for the whole Kommune, each with the spread over the finest level it was counted in. Null where there is no such theme. */
export async function themeView(snapshot: PublishedSnapshot, themeId: string): Promise<ThemeView | null> {
	const { catalogue } = snapshot;
	const theme = catalogue.themes.find((t) => t.id === themeId);
	if (!theme) return null;
	const whole = wholeOf(catalogue, today(catalogue));
	const indicators = catalogue.indicators.filter((i) => i.theme === theme.id);
	const lines = whole ? await indicatorLines(snapshot, indicators, whole) : [];
	return { ...frameOf(snapshot), theme, lines, spreadLevels: spreadLevelsOf(catalogue, lines) };
}
