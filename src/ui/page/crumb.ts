/** One step of the breadcrumbs; the last one is the page itself and has no address. */
export interface Crumb {
	readonly text: string;
	readonly href?: string;
}
