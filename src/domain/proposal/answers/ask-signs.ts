import type { TablePlan } from '../columns/plan.ts';
import type { DoubtfulZero } from '../sums/found-sum.ts';
import { isSentinel, meaningOfSign } from '../vocabulary/signs.ts';
import type { Ask } from './ask.ts';
import { questionCode } from './question-code.ts';

const CHOICES = [
	{ answer: 'geheim', means: 'eine Zahl, die nicht gezeigt werden sollte' }, { answer: 'nicht-erhoben', means: 'keine Angabe' },
	{ answer: 'nicht-sinnvoll', means: 'hier gibt es keinen sinnvollen Wert' }, { answer: '0', means: 'genau null' }
];

/** `leerzeichen` per table: what each sign in the value columns stands for. One sign means the same in the whole folder. */
export function askSigns(plans: readonly TablePlan[], zeros: readonly DoubtfulZero[], ask: Ask): ReadonlyMap<TablePlan, ReadonlyMap<string, string>> {
	const signsOf = (plan: TablePlan): string[] => [...new Set(plan.columns.filter((c) => c.role.kind === 'count' || c.role.kind === 'rate').flatMap((c) => [...c.facts.signs.keys()]))].filter((s) => s !== '');
	const settled = new Map<string, string>();
	for (const sign of new Set(plans.flatMap(signsOf))) {
		const files = plans.filter((p) => signsOf(p).includes(sign)).map((p) => p.table.file);
		const { word, sure } = meaningOfSign(sign);
		const code = `sign:${sign}`;
		const text = `Was bedeutet „${sign}“ an Stelle einer Zahl?`;
		if (sure) ask.assume(files[0] ?? '', `„${sign}“ bedeutet ${CHOICES.find((c) => c.answer === word)?.means ?? word}.`);
		settled.set(sign, sure ? word : ask.ask({ code, file: files[0] ?? '', text, choices: CHOICES, proposed: isSentinel(sign) ? 'geheim' : word, otherwise: 'Ohne Antwort gilt: eine Zahl, die nicht gezeigt werden sollte.' }));
	}
	return new Map(plans.map((plan) => {
		const signs = new Map(signsOf(plan).map((sign) => [sign, settled.get(sign) ?? 'geheim']));
		const zero = zeros.find((z) => z.file === plan.table.file);
		if (zero !== undefined) {
			const word = ask.ask({
				code: questionCode('zeros-of-file', plan.table.file), file: plan.table.file, choices: CHOICES, proposed: 'geheim', otherwise: 'Ohne Antwort gilt jede 0 dieser Datei als geheim.',
				text: `Ist eine 0 in dieser Datei immer eine gezählte Null? In ${zero.rows} Zeilen gehen Summen genau dort nicht auf, wo eine 0 steht.`
			});
			if (word !== '0') signs.set('0', word);
		}
		return [plan, signs];
	}));
}
