/**
 * The architecture as rules. Each has a name, a sentence for people and a canary in tests/rooms/boundaries.test.ts
 * that breaks it. Keep the expressions plain: one that the tool judges unsafe stops the whole run.
 */
/** Tests, and the objects that only tests need: `x.test.ts`, `x.test-data.ts`. */
const test = '\\.test(-data)?\\.ts$';

/**
 * A station of src/server may import itself, the stations named here, domain and wording: nothing else of src. Who may read snapshots may import view as well.
 * @param {string} name
 * @param {string[]} allowed
 * @param {string} sentence
 */
const station = (name, allowed, sentence) => ({
	name: `${name}-imports-${allowed.length === 0 ? 'no-other-station' : `only-${allowed.join('-')}`}`,
	severity: 'error',
	comment: sentence,
	from: { path: `^src/server/${name}/`, pathNot: test },
	to: { path: '^(src|demo)/', pathNot: `^src/(domain|wording|${[name, ...allowed].includes('snapshot') ? 'view|' : ''}server/(${[name, ...allowed].join('|')}))/` }
});

const forbidden = [
	{
		name: 'domain-is-pure',
		severity: 'error',
		comment: 'The domain is what would still be true on paper: it imports only domain, no package, no disk, no network.',
		from: { path: '^src/domain/', pathNot: test },
		to: { pathNot: '^src/domain/' }
	},
	{
		name: 'url-and-wording-import-domain-only',
		severity: 'error',
		comment: 'Addresses and sentences speak of the domain and of nothing behind it.',
		from: { path: '^src/(url|wording)/', pathNot: test },
		to: { pathNot: '^src/($1|domain)/' }
	},
	{
		name: 'view-imports-domain-only',
		severity: 'error',
		comment: 'What a page shows is worked out from published files by the domain alone, so that server and browser do the same. Only the search stands on a package.',
		from: { path: '^src/view/', pathNot: test },
		to: { pathNot: ['^src/(view|domain)/', '^node_modules/minisearch/'] }
	},
	{
		name: 'browser-imports-no-server-and-no-routes',
		severity: 'error',
		comment: 'What runs at the reader sees published files only.',
		from: { path: '^src/browser/', pathNot: test },
		to: { path: '^(src/(server|routes|http|cli)|demo)/', reachable: true }
	},
	{
		name: 'ui-never-imports-server-or-routes',
		severity: 'error',
		comment: 'Components are fed by props: they draw what they are handed and fetch nothing.',
		from: { path: '^src/ui/', pathNot: test },
		to: { path: '^(src/(server|routes|http|cli)|demo)/' }
	},
	station('access', ['base', 'app'], 'Who you are needs the database handle and the accounts, never figures.'),
	station('app', ['base'], 'Erasable things that are no figures stand on the database handle alone.'),
	station('base', [], 'The base carries everything and knows nothing of what it carries.'),
	station('intake', ['base', 'ledger'], 'A delivery is checked and kept; it is never made public here.'),
	station('ledger', ['base'], 'The ledger keeps; it knows nothing of publishing.'),
	station('release', ['audit', 'base', 'ledger', 'snapshot'], 'The one door between confidential and public.'),
	station('snapshot', ['base'], 'Readers of published files cannot even see the ledger.'),
	station('takeout', ['base', 'snapshot'], 'Writers turn read models into bytes and compute no figure.'),
	{
		name: 'public-never-reaches-confidential',
		severity: 'error',
		comment: 'Public routes, the API and the public server must not reach intake, ledger or release through any chain of files.',
		from: { path: '^src/(routes|http|hooks)', pathNot: test },
		to: { path: '^src/server/(intake|ledger|release)/', reachable: true }
	},
	{
		name: 'readers-reach-no-database',
		severity: 'error',
		comment: 'What is public is read from published files only: a reader that can open a database could open the ledger.',
		from: { path: '^src/server/(snapshot|takeout)/', pathNot: test },
		to: { path: '^(node:sqlite|sqlite|node_modules/kysely)', reachable: true }
	},
	{
		name: 'only-the-door-mints-released-figures',
		severity: 'error',
		comment: 'ReleasedFigure is a lock: who could mint one could make any number public.',
		from: { path: '^(src|demo)/', pathNot: ['^src/domain/(disclosure|indicator)/', '^src/server/release/', '^src/view/', test] },
		to: { path: '^src/domain/disclosure/released-figure.ts$' }
	},
	{
		name: 'audit-shares-nothing-with-disclosure',
		severity: 'error',
		comment: 'An auditor who borrows from what he audits repeats its faults: types, sums and rounding are his own.',
		from: { path: '^src/domain/audit/', pathNot: test },
		to: { path: '^src/domain/', pathNot: '^src/domain/audit/' }
	},
	{
		name: 'audit-station-sees-only-what-is-published',
		severity: 'error',
		comment: 'The auditor reads published files as a stranger would: no other station and no other part of the domain helps him.',
		from: { path: '^src/server/audit/', pathNot: test },
		to: { path: '^(src|demo)/', pathNot: '^src/(domain/audit|server/(base|audit))/' }
	},
	{
		name: 'disclosure-shares-nothing-with-audit',
		severity: 'error',
		comment: 'The protection must not lean on its own judge.',
		from: { path: '^src/domain/disclosure/', pathNot: test },
		to: { path: '^src/domain/audit/', reachable: true }
	},
	{
		name: 'rooms-are-entered-by-their-name',
		severity: 'error',
		comment: 'Across rooms imports begin with # (#domain/…); one look tells whether a line crosses a room.',
		from: { path: '^src/([^/]+)/' },
		to: { path: '^(src|demo)/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] }
	},
	{
		name: 'nothing-imports-the-command-line',
		severity: 'error',
		comment: 'The command line calls the stations, never the other way round.',
		from: { path: '^(src|demo)/', pathNot: ['^src/cli/', test] },
		to: { path: '^src/cli/' }
	},
	{
		name: 'only-the-command-line-imports-the-demo',
		severity: 'error',
		comment: 'The invented town is a delivery like any other; the product does not know it.',
		from: { path: '^src/', pathNot: ['^src/cli/', test] },
		to: { path: '^demo/' }
	},
	{
		name: 'no-cycles',
		severity: 'error',
		comment: 'Two files that need each other are one file, or lack a third.',
		from: {},
		to: { circular: true }
	},
	{
		name: 'no-test-imports',
		severity: 'error',
		comment: 'The product never leans on its tests, its measurements or its tools.',
		from: { path: '^(src|demo)/', pathNot: test },
		to: { path: ['^(tests|bench|tools)/', test] }
	},
	{
		name: 'no-test-packages-in-the-product',
		severity: 'error',
		comment: 'What only tests and checks need stays out of src.',
		from: { path: '^(src|demo)/', pathNot: test },
		to: { path: '^node_modules/(vitest|fast-check|playwright-core|axe-core|@sparticuz|dependency-cruiser|knip|oxlint|svelte-check)/' }
	},
	{
		name: 'packages-are-declared',
		severity: 'error',
		comment: 'Each package in use stands in package.json, and so in docs/dependencies.md with its reason.',
		from: { path: '^(src|demo|bench|tools|tests)/' },
		to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }
	},
	{
		name: 'everything-resolves',
		severity: 'error',
		comment: 'An import that leads nowhere hides every rule behind it.',
		from: {},
		to: { couldNotResolve: true, pathNot: '^(\\$app/|\\./\\$types)' }
	}
];

export default {
	forbidden,
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|\\.svelte-kit|\\.keck)/' },
		// Type-only imports are imports: a type of the ledger in a public file is the first half of a leak.
		tsPreCompilationDeps: true,
		combinedDependencies: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			importsFields: ['imports'],
			conditionNames: ['svelte', 'node', 'import', 'types', 'default'],
			extensions: ['.ts', '.js', '.mjs', '.svelte', '.d.ts', '.json'],
			mainFields: ['module', 'main', 'types']
		}
	}
};
