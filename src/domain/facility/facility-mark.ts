/** The mark of a kind on a map; told apart without colour. */
export type FacilityMark = 'disc' | 'square' | 'triangle' | 'diamond' | 'cross' | 'star' | 'ring' | 'frame' | 'wedge' | 'saltire' | 'hexagon';

export interface FacilityKind {
	readonly id: string;
	readonly name: string;
	readonly plural: string;
	readonly mark: FacilityMark;
}
