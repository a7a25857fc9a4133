/**
 * Level and code of an area, without the Gebietsstand in the ids of older ones: in one period the same for whatever the area is called. Borders that are delivered
 * later, or a new Gebietsstand, give the area of earlier years another id (`quartier:01` → `quartier:01@2015-01-01`); its figures stay those of the same place.
 */
export const placeKey = (areaId: string): string => areaId.replace(/@\d{4}-\d{2}-\d{2}$/, '');
