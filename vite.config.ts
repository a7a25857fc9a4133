import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit({ adapter: adapter({ precompress: true }) })],
	build: { target: 'es2022' },
	// What runs in the browser is built as if it were a worker: `import address from '….ts?worker&url'` (decision 0013).
	worker: { format: 'es', plugins: () => [svelte()] },
	test: {
		// Two cores: two at a time, first the files, then the journeys.
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'files',
					include: ['{src,demo,bench,tools}/**/*.test.ts', 'tests/{faults,line,pictures,rooms,search}/**/*.test.ts'],
					globalSetup: ['tests/real-data-line.ts'],
					// Pictures carry the page's stylesheets inside; without this they would be empty in tests.
					css: { include: [/\.css\?raw$/] },
					testTimeout: 60_000,
					hookTimeout: 120_000
				}
			},
			{
				test: {
					name: 'journeys',
					include: ['tests/{hostile,interference,journeys}/**/*.test.ts'],
					globalSetup: ['tests/journeys/harness/setup.ts'],
					maxWorkers: 2,
					sequence: { groupOrder: 1 },
					testTimeout: 180_000,
					hookTimeout: 300_000
				}
			}
		]
	}
});
