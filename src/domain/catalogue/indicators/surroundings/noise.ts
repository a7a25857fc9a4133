import { inTheme } from '../../catalogue-indicator.ts';

/** Noise at the home. */
export const noise = inTheme('lebensumfeld', [
	{
		id: 'laerm', title: 'Menschen mit hoher Lärmbelastung an der Wohnung', kind: 'share', numerator: 'laermbelastete', denominator: 'einwohner', direction: 'more-need',
		definition: 'Personen, an deren Wohnhaus der Straßenlärm über dem Schwellenwert der Lärmkartierung liegt, je 100 Einwohnerinnen und Einwohner.',
		reading: 'Der Lärm ist gerechnet, nicht gemessen, und nur für größere Straßen. Ein niedriger Wert heißt nicht, dass es überall leise ist.',
		sentence: '{gebiet}: {wert} der Menschen wohnten {zeit} an lauten Straßen.'
	}
]);
