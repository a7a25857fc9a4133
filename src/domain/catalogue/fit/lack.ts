import { suggestion } from '../../delivery/nearest.ts';
import { ageName, parseAgeSpan } from '../age/age-span.ts';
import { CATALOGUE_BASE_FIGURES } from '../catalogue-base-figures.ts';
import type { Stock } from './stock.ts';

/** Why a formula of the catalogue cannot be computed for a Kommune. */
export type Lack = { readonly baseFigure: string } & (
	| { readonly kind: 'base-figure' }
	| { readonly kind: 'supplied' }
	| { readonly kind: 'unit'; readonly unit: string; readonly needed: string }
	| { readonly kind: 'classification'; readonly classification: string }
	| { readonly kind: 'code' | 'age'; readonly classification: string; readonly code: string }
	/** Declared, but in no file. */
	| { readonly kind: 'group'; readonly codes: Readonly<Record<string, string>> }
);

/** „fehlt die Grundgröße „sgb2“ (Personen in Bedarfsgemeinschaften)“: the middle of a sentence that begins „Für „kinderarmut““. */
export function lackText(lack: Lack): string {
	const figure = `„${lack.baseFigure}“`;
	switch (lack.kind) {
		case 'base-figure': return `fehlt die Grundgröße ${figure} (${CATALOGUE_BASE_FIGURES.find((b) => b.id === lack.baseFigure)?.title ?? ''})`;
		case 'supplied': return `braucht es Anzahlen, ${figure} ist aber ein angelieferter Wert`;
		case 'unit': return `muss ${figure} in „${lack.needed}“, m², ha oder km² geliefert sein, nicht in „${lack.unit}“`;
		case 'classification': return `fehlt bei der Grundgröße ${figure} die Gliederung „${lack.classification}“`;
		case 'code': return `fehlt bei der Grundgröße ${figure} die Ausprägung „${lack.code}“ von „${lack.classification}“`;
		case 'group': return `steht ${spellGroup(lack)} in keiner Datei`;
		case 'age': return `fehlt bei der Grundgröße ${figure} die Altersgruppe „${lack.code}“ (${ageName(parseAgeSpan(lack.code) ?? { from: 0, to: Infinity })}); auch aus anderen lässt sie sich nicht genau zusammensetzen`;
	}
}

/** What to do about it, with the nearest thing the Kommune has. */
export function lackAdvice(lack: Lack, stock: Stock): string {
	switch (lack.kind) {
		case 'base-figure': return `Beschreiben Sie die Grundgröße mit „katalog: ${lack.baseFigure}“, oder streichen Sie den Indikator.${suggestion(lack.baseFigure, stock.baseFigures.map((b) => b.id))}`;
		case 'supplied': return 'Liefern Sie die Anzahlen, oder nennen Sie den angelieferten Wert wie den Indikator.';
		case 'unit': return 'Rechnen Sie die Werte um, oder geben Sie der Grundgröße eine eigene Kennung.';
		case 'classification': return `Ergänzen Sie unter „klassifikationen“ der Grundgröße „${lack.classification}“, wenn die Zahlen so geliefert sind.`;
		case 'group': return 'Nennen Sie unter „dateien“, wo diese Zahlen stehen, oder streichen Sie den Indikator.';
		case 'code':
		case 'age': {
			const codes = stock.classifications.find((c) => c.id === lack.classification)?.codes.map((c) => c.code) ?? [];
			const there = codes.filter((code) => stock.isDelivered(lack.baseFigure, { [lack.classification]: code }));
			return `${there.length === 0 ? 'Geliefert ist keine Gruppe dieser Gliederung.' : `Geliefert sind: ${there.join(', ')}.`}${suggestion(lack.code, codes)}`;
		}
	}
}

/** „einwohner[geschlecht=w]“ */
function spellGroup({ baseFigure, codes }: Extract<Lack, { kind: 'group' }>): string {
	const pairs = Object.entries(codes).map(([classification, code]) => `${classification}=${code}`);
	return `„${baseFigure}${pairs.length === 0 ? '' : `[${pairs.join(', ')}]`}“`;
}
