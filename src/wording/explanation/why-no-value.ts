import type { Figure } from '#domain/figure/figure.ts';
import { formatCount } from '../number.ts';

export interface Lacking {
	readonly value: Figure;
	readonly denominator: Figure | null;
	/** The Kommune's public rule: rates over fewer are not shown. */
	readonly minimumDenominator: number;
}

/** What it means that there is no number, in two or three sentences; empty where there is one. Never says which rule withheld a value. */
export function whyNoValue({ value, denominator, minimumDenominator }: Lacking): string[] {
	if (value.kind === 'known') return [];
	if (value.kind === 'withheld') return [
		'Der Wert ist aus Datenschutzgründen nicht ausgewiesen.',
		'Das heißt nicht, dass er fehlt oder null ist. Verborgen werden Zahlen, die einzelne Menschen erkennbar machen könnten, und weitere Zahlen, damit sich die ersten nicht zurückrechnen lassen. Welcher der beiden Gründe hier gilt, bleibt offen: Schon das könnte etwas verraten.',
		'Bitte schätzen Sie den Wert nicht aus den Nachbarn oder aus anderen Jahren.'
	];
	switch (value.why) {
		case 'not-collected': return ['Dazu wurde für dieses Gebiet und diese Zeit nichts gezählt oder nichts geliefert.', 'Das ist keine Null: Über diesen Wert ist nichts bekannt.'];
		case 'pending': return ['Der Wert liegt noch nicht vor und wird nachgeliefert.', 'Ein späterer Datenstand wird ihn enthalten, wenn er ausgewiesen werden darf.'];
		case 'not-meaningful':
			if (denominator?.kind === 'known' && denominator.value === 0) return ['Die Bezugsgröße ist null, und durch null lässt sich nicht teilen.', 'Der Wert ist weder null noch verborgen: Es gibt ihn hier nicht.'];
			if (denominator?.kind === 'known' && denominator.value < minimumDenominator) return [`Die Bezugsgröße (${formatCount(denominator)}) ist zu klein. Anteile und Raten werden erst ab ${minimumDenominator} berechnet, weil ein einzelner Fall sie sonst stark verschieben würde.`, 'Der Wert ist weder null noch verborgen: Er wurde nicht berechnet.'];
			return ['Für dieses Gebiet und diese Zeit ergibt der Wert keinen Sinn: Das Gebiet gab es damals nicht, oder die Bezugsgröße ist zu klein.', 'Der Wert ist weder null noch verborgen.'];
	}
}
