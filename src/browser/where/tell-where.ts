import type { Area } from '#domain/area/area.ts';
import { addressCode } from '#domain/area/area.ts';
import type { KommuneAddresses } from '#url/addresses.ts';
import { kommuneAddresses } from '#url/addresses.ts';
import { exactnessSentence, hereSentence, outsideSentence, WHERE } from '#wording/search/where-am-i.ts';
import { Unreachable } from '../fetch-json.ts';
import { areaAt } from './area-at.ts';
import { askPosition } from './ask-position.ts';
import { loadMap, type KnownMap } from './known-map.ts';

/** Loads what is needed first and asks for the position last: once it is known, nothing more is requested. */
export async function tellWhere({ slug = '', pin, name = '' }: DOMStringMap, output: HTMLElement): Promise<void> {
	const to = kommuneAddresses(slug, pin ?? null);
	say(output, WHERE.loading);
	let known: KnownMap;
	try {
		known = await loadMap(to);
	} catch (error) {
		if (!(error instanceof Unreachable)) throw error;
		say(output, WHERE.failed);
		return;
	}
	if (!known.map) {
		say(output, WHERE.noMap);
		return;
	}
	say(output, WHERE.asking);
	const asked = await askPosition();
	if (asked.kind !== 'position') {
		say(output, WHERE[asked.kind]);
		return;
	}
	const { area: id, near } = areaAt(known.map, asked.position);
	const area = id === null ? undefined : known.areas.get(id);
	const names = near.flatMap((other) => known.areas.get(other)?.name ?? []);
	if (!area) {
		say(output, outsideSentence(name, names));
		return;
	}
	say(output, hereSentence(area.name, known.levels.get(area.level)?.name ?? ''), exactnessSentence(asked.position.accuracy, names));
	output.append(profileLinks(area, known, to));
}

function say(output: HTMLElement, ...sentences: readonly string[]): void {
	output.replaceChildren(...sentences.map((sentence) => {
		const line = document.createElement('p');
		line.textContent = sentence;
		return line;
	}));
}

/** The profile of each level the reader is in, finest first. */
function profileLinks(area: Area, known: KnownMap, to: KommuneAddresses): HTMLElement {
	const list = document.createElement('ul');
	list.className = 'row-links';
	for (let at: Area | undefined = area; at; at = at.parent === null ? undefined : known.areas.get(at.parent)) {
		const item = document.createElement('li');
		const link = document.createElement('a');
		link.href = to.area(at.level, addressCode(at));
		link.textContent = at.name;
		item.append(link, ` (${known.levels.get(at.level)?.name ?? ''})`);
		list.append(item);
	}
	return list;
}
