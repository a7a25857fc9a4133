import type { FacilityKind } from './facility-mark.ts';

/** The kinds of places by which KECK describes a social space, in the order in which pages name them. An office's own words stand below them as sub-kinds. */
export const FACILITY_KINDS: readonly FacilityKind[] = [
	{ id: 'kita', name: 'Kita', plural: 'Kitas', mark: 'disc' },
	{ id: 'schule', name: 'Schule', plural: 'Schulen', mark: 'square' },
	{ id: 'freizeit', name: 'Freizeitangebot', plural: 'Freizeitangebote', mark: 'triangle' },
	{ id: 'anlaufstelle', name: 'Anlaufstelle', plural: 'Anlaufstellen', mark: 'diamond' },
	{ id: 'nachbarschaft', name: 'Nachbarschaftsort', plural: 'Nachbarschaftsorte', mark: 'hexagon' },
	{ id: 'verein', name: 'Verein', plural: 'Vereine', mark: 'star' },
	{ id: 'kirche', name: 'Glaubensort', plural: 'Kirchen und Glaubensorte', mark: 'cross' },
	{ id: 'amt', name: 'Amt', plural: 'Ämter', mark: 'frame' },
	{ id: 'polizei', name: 'Polizeidienststelle', plural: 'Polizeidienststellen', mark: 'wedge' },
	{ id: 'gesundheit', name: 'Gesundheitsangebot', plural: 'Gesundheitsangebote', mark: 'saltire' },
	{ id: 'geschaeft', name: 'Geschäft', plural: 'Geschäfte', mark: 'ring' }
];

export const FACILITY_KIND_IDS: readonly string[] = FACILITY_KINDS.map(({ id }) => id);

/** A kind of a later version is shown under its own word. */
export const facilityKind = (id: string): FacilityKind => FACILITY_KINDS.find((kind) => kind.id === id) ?? { id, name: id, plural: id, mark: 'disc' };
