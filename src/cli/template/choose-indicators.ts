import { CATALOGUE_INDICATORS } from '#domain/catalogue/catalogue-indicators.ts';
import { CATALOGUE_THEMES } from '#domain/catalogue/catalogue-themes.ts';
import { suggestion } from '#domain/delivery/nearest.ts';
import type { KnownKommune } from '#domain/delivery/workbook/known-kommune.ts';
import { WrongUse } from '../wrong-use.ts';

interface Choice {
	readonly indikatoren?: string | undefined;
	readonly thema?: string | undefined;
	readonly alle?: boolean | undefined;
}

/** What a new Kommune begins with: every register has it. */
const FIRST_THEME = 'bevoelkerung';

/** Ids of the chosen indicators. Without a choice: those the Kommune has, for a new one the theme Bevölkerung. */
export function chooseIndicators({ indikatoren, thema, alle }: Choice, known: KnownKommune | null): string[] {
	if ([indikatoren, thema, alle].filter((x) => x !== undefined).length > 1) throw new WrongUse('Nur eines von --indikatoren, --thema und --alle.');
	const own = known?.settings.indicators ?? [];
	const all = [...own, ...CATALOGUE_INDICATORS.filter((i) => !own.some((o) => o.id === i.id))];
	if (alle === true) return all.map((i) => i.id);
	if (indikatoren !== undefined) {
		const ids = indikatoren.split(',').map((id) => id.trim()).filter((id) => id !== '');
		const wrong = ids.find((id) => !all.some((i) => i.id === id));
		if (wrong !== undefined || ids.length === 0) throw new WrongUse(`Einen Indikator „${wrong ?? ''}“ gibt es nicht.${suggestion(wrong ?? '', all.map((i) => i.id))}`);
		return ids;
	}
	if (thema === undefined && known !== null && own.length > 0) return own.map((i) => i.id);
	const themes = [...new Set([...(known?.settings.themes ?? []), ...CATALOGUE_THEMES].map((t) => t.id))];
	const theme = thema ?? FIRST_THEME;
	if (!themes.includes(theme)) throw new WrongUse(`Ein Thema „${theme}“ gibt es nicht. Es gibt: ${themes.join(', ')}.`);
	return all.filter((i) => i.theme === theme).map((i) => i.id);
}
