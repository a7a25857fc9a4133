import type { Composition } from '#view/groups/composition.ts';
import type { IndicatorView } from '#view/read-models.ts';
import { describeShares } from '#wording/diagram/describe-groups.ts';
import { describePyramid } from '#wording/diagram/describe-pyramid.ts';
import { formatPeriod } from '#wording/period.ts';
import GroupDots from '../chart/groups/GroupDots.svelte';
import PopulationPyramid from '../chart/groups/PopulationPyramid.svelte';
import type { StackRow } from '../chart/groups/stack.ts';
import { sharesOf } from '../chart/groups/stack.ts';
import StackedBars from '../chart/groups/StackedBars.svelte';
import { areaStack, periodStack } from '../indicator/stack-rows.ts';
import { alone } from './diagram-pictures.ts';
import type { DrawnPicture } from './sheet-part.ts';
import { drawnPart } from './sheet-part.ts';
import { withTightKey } from './tight-key.ts';

/** Width of a picture of groups in the sheet. */
const WIDE = 860;

export function pyramidPicture({ groups: { pyramid } }: IndicatorView): DrawnPicture | null {
	const filled = pyramid?.chosen ?? pyramid?.whole;
	return pyramid && filled ? alone(drawnPart(PopulationPyramid, { pyramid }), WIDE, {
		title: 'Altersaufbau', subtitle: [filled.area.name, formatPeriod(pyramid.period)].join(' · '), sentence: describePyramid(pyramid.bands, pyramid.sides, filled)
	}) : null;
}

/** @param classification whose groups */
export function scalePicture(view: IndicatorView, classification: string): DrawnPicture | null {
	const scale = view.groups.scales.find((one) => one.classification.id === classification);
	return scale ? alone(drawnPart(GroupDots, { rows: scale.rows, indicator: view.indicator, whole: view.whole?.area.name ?? view.kommune.name, chosen: view.chosen?.area ?? null, label: '' }), WIDE, { subtitle: subtitle(view, scale, formatPeriod(view.period)) }) : null;
}

export function stackPicture(view: IndicatorView, classification: string): DrawnPicture | null {
	const one = compositionOf(view, classification);
	return one && stack(view, one, areaStack(view, one), formatPeriod(view.period), 'Gebiet');
}

export function timeStackPicture(view: IndicatorView, classification: string): DrawnPicture | null {
	const one = compositionOf(view, classification);
	return one?.periodArea && one.byPeriod.length > 1 ? stack(view, one, periodStack(view, one), one.periodArea.name, 'Zeit') : null;
}

function stack(view: IndicatorView, one: Composition, rows: readonly StackRow[], what: string, rowHead: string): DrawnPicture | null {
	const first = rows[0];
	const told = first ? `${first.name}: ${describeShares(one.parts.map((part, at) => ({ name: part.name, share: sharesOf(first)[at] ?? null, figure: first.parts[at] ?? first.whole })))}.` : '';
	const drawn = drawnPart(StackedBars, { parts: one.parts.map((part) => part.name), rows, rowHead, label: '' });
	return alone(drawn && withTightKey(drawn), WIDE, { subtitle: subtitle(view, one, what), sentence: told });
}

const compositionOf = (view: IndicatorView, classification: string): Composition | null => view.groups.compositions.find((one) => one.classification.id === classification) ?? null;

const subtitle = (view: IndicatorView, { classification }: Pick<Composition, 'classification'>, what: string): string => [view.group === '' ? '' : view.groupName, `nach ${classification.name}`, what].filter((part) => part !== '').join(' · ');
