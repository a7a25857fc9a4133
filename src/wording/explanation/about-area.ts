import type { Area, Gebietsstand, Level } from '#domain/area/area.ts';
import { formatDay } from '../period.ts';
import { joinNames, ofPlace } from '../place.ts';

export interface AreaFacts {
	readonly area: Area;
	readonly level: Pick<Level, 'name'>;
	readonly parents: readonly Pick<Area, 'name'>[];
	readonly gebietsstand: Gebietsstand | null;
	/** True where numerator and denominator are counts. */
	readonly divided: boolean;
}

/** Which area it is, in which borders, and how it was put together; one sentence each. */
export function aboutArea({ area, level, parents, gebietsstand, divided }: AreaFacts): string[] {
	const members = area.code.split('+');
	const above = parents.at(-1);
	return [
		area.rest
			? `„${area.name}“ sind Menschen, die gezählt, aber keinem Gebiet der Ebene ${level.name} zugeordnet wurden. Sie stehen auf keiner Karte und in keiner Rangfolge.`
			: `${area.name} (${level.name}, Schlüssel ${area.code})${above ? ` ist ein Teil ${ofPlace(above.name)}` : ' ist die ganze Kommune'}.`,
		members.length > 1 ? `Die Gebiete mit den Schlüsseln ${joinNames(members)} werden zusammen gezählt. Es gibt nur diesen einen gemeinsamen Wert, keinen für jedes einzelne.` : '',
		parents.length === 0 && divided ? 'Der Wert der ganzen Kommune ist aus allen Fällen gerechnet. Er ist nicht der Durchschnitt der Werte ihrer Gebiete.' : '',
		gebietsstand ? `Grenzen: ${gebietsstand.name}.` : '',
		area.validTo ? `Dieses Gebiet gab es mit diesen Grenzen bis zum ${formatDay(area.validTo)}.` : ''
	].filter((sentence) => sentence !== '');
}
