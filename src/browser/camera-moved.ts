/** Told by a map when another part of it is shown. */
export const CAMERA_MOVED = 'keck-camera';
