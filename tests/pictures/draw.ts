import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** A component as the server sends it, one element a line, so that a changed picture reads as a small diff. */
export function draw<P extends {}>(component: Component<P>, props: P): string {
	return `${asSent(component, props).replace(/<!--.*?-->/g, '').replace(/\s*\n\s*/g, ' ').replace(/> ?<(?!\/)/g, '>\n<').trim()}\n`;
}

/** The same, untouched. */
export function asSent<P extends {}>(component: Component<P>, props: P): string {
	return render(component, { props }).body;
}
