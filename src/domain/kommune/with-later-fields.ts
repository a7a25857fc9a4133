import { DEFAULT_RULES } from '../secrecy/secrecy-rules.ts';
import type { KommuneSettings } from './kommune.ts';

/**
 * Settings or a catalogue written by an earlier version, completed with what did not exist then: kept settings and published snapshots stay
 * readable for ever. What is there is left as it is.
 */
export function withLaterFields<T extends Pick<KommuneSettings, 'kommune' | 'baseFigures' | 'relations'>>(stored: T): T {
	const { kommune, baseFigures, relations } = stored;
	return {
		...stored, relations: relations ?? [],
		kommune: { ...kommune, inhabitants: kommune.inhabitants ?? null, background: kommune.background ?? null, audienceRules: kommune.audienceRules ?? {}, rules: { ...DEFAULT_RULES, ...kommune.rules } },
		baseFigures: baseFigures.map((b) => ({ ...b, factor: b.factor ?? null, rules: b.rules ?? {} }))
	};
}
