import { parseArgs } from 'node:util';
import { CATALOGUE_BASE_FIGURES } from '#domain/catalogue/catalogue-base-figures.ts';
import { CATALOGUE_INDICATORS } from '#domain/catalogue/catalogue-indicators.ts';
import { neededBaseFigures } from '#domain/catalogue/fit/needed-base-figures.ts';
import { EXIT } from './command.ts';
import type { CommandIo } from './command.ts';
import { catalogueText } from './text/catalogue-text.ts';

export const summary = 'Der mitgelieferte Katalog: alle Indikatoren, und welche Zahlen sie brauchen';

export function run(args: string[], io: CommandIo): Promise<number> {
	parseArgs({ args, options: {} });
	const indicators = CATALOGUE_INDICATORS.map((indicator) => ({ ...indicator, needs: neededBaseFigures([indicator.id]).map(({ figure, groups }) => ({ baseFigure: figure.id, groups })) }));
	io.out(io.json ? `${JSON.stringify({ indicators, baseFigures: CATALOGUE_BASE_FIGURES })}\n` : catalogueText());
	return Promise.resolve(EXIT.DONE);
}
