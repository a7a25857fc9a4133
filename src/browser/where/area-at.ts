import { isInside, ringsOf, type Point } from '#ui/map/path-rings.ts';
import type { MapGeometry } from '#view/read-models.ts';

export interface Position {
	/** Degrees of WGS 84. */
	readonly longitude: number;
	readonly latitude: number;
	/** Metres around it in which the device believes itself to be. */
	readonly accuracy: number;
}

export interface Located {
	/** Id of the area the position lies in; null outside of all. */
	readonly area: string | null;
	/** Others that lie within the accuracy. */
	readonly near: readonly string[];
}

type Placed = Pick<MapGeometry, 'shapes' | 'insets'> & { readonly place: NonNullable<MapGeometry['place']> };

/** Metres of a degree of latitude. */
const METRES_PER_DEGREE = 111_320;
/** Points on the circle of the accuracy that are looked at. */
const AROUND = 16;

/** In which drawn area a position lies. What is drawn in an inset is not at its place and never found. */
export function areaAt({ shapes, insets = [], place }: Placed, { longitude, latitude, accuracy }: Position): Located {
	const drawn = shapes.map((shape) => ({ area: shape.area, rings: ringsOf(shape.d) }));
	const find = ([x, y]: Point): string | null => {
		if (insets.some((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)) return null;
		return drawn.find(({ rings }) => isInside([x, y], rings))?.area ?? null;
	};
	const [x, y] = [(longitude - place.west) * place.unitsEast, (place.north - latitude) * place.unitsSouth];
	const radius = (accuracy / METRES_PER_DEGREE) * place.unitsSouth;
	const area = find([x, y]);
	const around = Array.from({ length: AROUND }, (_, at) => find([x + radius * Math.cos((2 * Math.PI * at) / AROUND), y + radius * Math.sin((2 * Math.PI * at) / AROUND)]));
	return { area, near: [...new Set(around)].filter((other): other is string => other !== null && other !== area) };
}
