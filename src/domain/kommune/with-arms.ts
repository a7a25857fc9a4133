import type { KommuneSettings } from './kommune.ts';
import type { Arms } from './look.ts';

/** Settings with a coat of arms, which the Kommune's public part names by its kind. */
export function withArms(settings: KommuneSettings, arms: Arms): KommuneSettings {
	return { ...settings, arms, kommune: { ...settings.kommune, look: { colour: settings.kommune.look?.colour ?? null, arms: arms.mediaType } } };
}
