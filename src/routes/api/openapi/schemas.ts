const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const flag = { type: 'boolean' } as const;
const day = { type: 'string', format: 'date' } as const;
const number = { type: 'integer', minimum: 1, description: 'Nummer des Datenstands' } as const;
const stand = { type: 'string', pattern: '^[1-9]\\d*-[0-9a-f]{8}$', description: 'Nummer und Prüfzeichen; als „stand=“ an einer Seite bringt es genau diesen Datenstand zurück' } as const;

function record(properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object {
	return { type: 'object', properties, required: Object.keys(properties).filter((p) => !optional.includes(p)) };
}
const list = (items: object): object => ({ type: 'array', items });

const count = { type: 'integer', minimum: 0 } as const;
const things = list({ type: 'object' });
const rules = { type: 'object', description: 'Die Regeln der Geheimhaltung' } as const;

const entry = { slug: text, name: text, ags: { ...text, description: 'Amtlicher Gemeindeschlüssel' }, invented: { ...flag, description: 'Eine erfundene Kommune zum Vorführen' }, snapshot: number, stand, releasedOn: day };

export const schemas = {
	Kommunen: list(record(entry)),
	Kommune: record({
		...entry, current: { ...flag, description: 'Es gibt keinen neueren Datenstand' }, attribution: text, licence: record({ name: text, url: text }),
		levels: list(record({ id: text, name: text, count: { type: 'integer', minimum: 0 }, groups: { ...text, description: 'Eine Gruppierung neben den Ebenen; hier steht, aus Gebieten welcher Ebene' } }, ['groups'])),
		gebietsstaende: list(record({ id: day, name: text })),
		themes: list(record({ id: text, name: text, description: text })),
		classifications: list(record({ id: text, name: text, codes: list(record({ code: text, name: text })), sums: list(record({ whole: text, parts: texts })) })),
		indicators: list(record({
			id: text, title: text, unit: text, kind: { enum: ['count', 'share', 'rate', 'ratio', 'mean', 'supplied'] }, theme: text, decimals: { type: 'integer' },
			direction: { enum: ['more-need', 'less-need', 'neutral'] }, definition: text, version: text, classifications: texts, levels: texts, periods: texts, baseFigures: texts
		})),
		baseFigures: list(record({ id: text, title: text, unit: text, kind: { enum: ['stock', 'flow', 'supplied'] }, classifications: texts, levels: texts, periods: texts, source: text, referenceDate: text }))
	}),
	Tabelle: {
		...record({
			version: { const: '2.0' }, class: { const: 'dataset' }, label: text,
			id: { ...texts, description: 'gebiet, zeit, die Gliederungen, mass' }, size: list({ type: 'integer', minimum: 0 }),
			role: { type: 'object' }, dimension: { type: 'object' },
			value: list({ type: ['number', 'null'] }),
			status: { ...list({ enum: ['withheld', 'not-collected', 'not-meaningful', 'pending', null] }), description: 'Warum an derselben Stelle von „value“ keine Zahl steht; null, wo eine steht' },
			extension: { type: 'object' }
		}, ['label', 'status', 'extension', 'role']),
		description: 'JSON-stat 2.0 (https://json-stat.org/format/). Eine Null ist ein Wert; eine Zelle ohne Zahl ist null und hat einen Status.'
	},
	Grenzen: record({
		type: { const: 'FeatureCollection' },
		features: list(record({
			type: { const: 'Feature' }, geometry: { type: ['object', 'null'] },
			properties: record({ code: text, name: text, parent: { type: ['string', 'null'] }, ebene: text })
		}))
	}),
	Nachweis: {
		...record({
			format: { const: 1 }, values: { ...count, description: 'Zahlen über Menschen oder Fälle, gezeigt oder nicht ausgewiesen' }, withheld: { ...count, description: 'Davon nicht ausgewiesen' },
			rules: record({ kommune: rules, differing: list(record({ id: text, title: text, rules: { type: 'object' } })), sources: { type: 'object', additionalProperties: text } }),
			audit: record({ judged: count, facts: count, safe: count, narrow: count, disclosed: count, timeout: count }),
			earlierStands: { ...count, description: 'Frühere Datenstände, die zusammen mit diesem geprüft wurden' },
			nonInterference: record({ worlds: count, files: count }), unprotected: texts
		}),
		description: 'Der Geheimhaltungsnachweis. Wie viele Werte nicht ausgewiesen sind, steht einmal da und nie nach Gründen getrennt.'
	},
	Katalog: {
		...record({
			format: { const: 1 }, kommune: record({ slug: text, name: text, ags: text, rules }), levels: things, gebietsstaende: things,
			areas: list(record({ id: text, level: text, code: text, name: text, parent: { type: ['string', 'null'] }, validFrom: { type: ['string', 'null'] }, validTo: { type: ['string', 'null'] }, rest: flag })),
			classifications: things, themes: things, baseFigures: things, indicators: things,
			relations: { ...things, description: 'Angegebene Zusammenhänge zwischen Grundgrößen' },
			members: { type: 'object', additionalProperties: texts, description: 'Zu jeder Gruppe einer Gruppierung ihre Gebiete; ihre ausgewiesenen Zahlen ergeben zusammen die der Gruppe' }
		}, ['relations', 'members']),
		description: 'Gebiete, Gliederungen mit ihren Summen, Grundgrößen, Formeln, Regeln der Geheimhaltung und Zusammenhänge, wie sie veröffentlicht sind.'
	},
	Problem: record({ type: text, title: text, status: { type: 'integer' }, detail: text }, ['detail'])
} as const;
