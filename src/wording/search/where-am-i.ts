import { formatNumber, NARROW_SPACE } from '../number.ts';
import { inPlace, joinNames, ofPlace } from '../place.ts';

/** What „Wo bin ich?“ says before and instead of an answer. */
export const WHERE = {
	asking: 'Ihr Browser fragt nach dem Standort …',
	loading: 'Die Karte wird geladen …',
	denied: 'Ihr Browser gibt den Standort nicht weiter. Sie können das in seinen Einstellungen ändern, oder Sie suchen Ihr Gebiet mit Namen.',
	unknown: 'Ihr Gerät kann den Standort gerade nicht bestimmen. Sie können Ihr Gebiet mit Namen suchen.',
	late: 'Ihr Gerät hat nicht rechtzeitig geantwortet. Bitte versuchen Sie es noch einmal, am besten im Freien.',
	noMap: 'Zu dieser Kommune gibt es keine Karte, auf der sich ein Standort finden lässt.',
	failed: 'Die Karte ließ sich nicht laden. Bitte versuchen Sie es noch einmal.'
} as const;

export function hereSentence(area: string, level: string): string {
	return `Sie sind hier: ${area} (${level}).`;
}

export function outsideSentence(kommune: string, near: readonly string[]): string {
	return near.length > 0
		? `Ihr Standort liegt knapp außerhalb ${ofPlace(kommune)}. In der Nähe: ${joinNames(near)}.`
		: `Ihr Standort liegt nicht ${inPlace(kommune)}, jedenfalls nicht auf der gezeichneten Karte.`;
}

/** How exact it was, and what else is possible. @param metres as the device says */
export function exactnessSentence(metres: number, near: readonly string[]): string {
	const exact = `Genauigkeit nach Angabe Ihres Geräts: etwa ${metres < 1000 ? `${formatNumber(Math.max(1, roundToTwo(metres)), 0)}${NARROW_SPACE}m` : `${formatNumber(metres / 1000, 1)}${NARROW_SPACE}km`}.`;
	if (near.length === 0) return exact;
	return near.length > 4 ? `${exact} Das ist zu ungenau für ein einzelnes Gebiet; ${near.length} andere sind auch möglich.` : `${exact} Möglich ${near.length === 1 ? 'ist' : 'sind'} auch: ${joinNames(near)}.`;
}

/** Two digits are as much as a device can promise. */
function roundToTwo(metres: number): number {
	const step = metres < 100 ? 1 : 10;
	return Math.round(metres / step) * step;
}
