const POINTS = ['nördlich', 'nordöstlich', 'östlich', 'südöstlich', 'südlich', 'südwestlich', 'westlich', 'nordwestlich'] as const;

/** Degrees (0 north, 90 east) → the nearest of eight directions. */
export const compassWord = (bearing: number): string => POINTS[Math.round(bearing / 45) % 8] ?? POINTS[0];
