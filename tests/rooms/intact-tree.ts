import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, type Files } from './tiny-tree.ts';

const { imports } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { imports: object };

/** A tiny project in which every room holds something and every rule holds. */
export const intact: Files = {
	'package.json': JSON.stringify({ name: 'tiny', type: 'module', imports, devDependencies: { kysely: '1', svelte: '1', vitest: '1' } }),
	'node_modules/svelte/package.json': '{"name":"svelte","version":"1.0.0","exports":{"./*":"./index.js"}}',
	'node_modules/svelte/index.js': 'export const svelte = 1;',
	'node_modules/kysely/package.json': '{"name":"kysely","version":"1.0.0","main":"index.js"}',
	'node_modules/kysely/index.js': 'export class Kysely {}',
	'node_modules/vitest/package.json': '{"name":"vitest","version":"1.0.0","main":"index.js"}',
	'node_modules/vitest/index.js': 'export const expect = 1;',
	'node_modules/stranger/package.json': '{"name":"stranger","version":"1.0.0","main":"index.js"}',
	'node_modules/stranger/index.js': 'export const stranger = 1;',
	'src/domain/area/area.ts': 'export interface Area { code: string }\nexport const top = 1;',
	'src/domain/area/area.test.ts': "import { expect } from 'vitest';\nimport { top } from './area.ts';\nexport const tested = [expect, top];",
	'src/domain/disclosure/protect.ts': "import { top } from '../area/area.ts';\nexport const protect = top;",
	'src/domain/audit/attack.ts': 'export const attack = 1;',
	'src/url/addresses.ts': "import { top } from '#domain/area/area.ts';\nexport const address = top;",
	'src/wording/sentence.ts': "import type { Area } from '#domain/area/area.ts';\nexport const sentence = (area: Area) => area.code;",
	'src/server/base/database.ts': "import { Kysely } from 'kysely';\nexport const database = Kysely;",
	'src/server/base/write-file.ts': "import { writeFileSync } from 'node:fs';\nexport const write = writeFileSync;",
	'src/server/app/inbox.ts': "import { database } from '#server/base/database.ts';\nexport const inbox = database;",
	'src/server/access/session.ts': "import { inbox } from '#server/app/inbox.ts';\nexport const session = inbox;",
	'src/server/ledger/append.ts': "import { database } from '#server/base/database.ts';\nexport const append = database;",
	'src/server/intake/read.ts': "import { append } from '#server/ledger/append.ts';\nexport const read = append;",
	'src/server/snapshot/load.ts': "import { write } from '#server/base/write-file.ts';\nexport const load = write;",
	'src/server/audit/judge.ts': "import { attack } from '#domain/audit/attack.ts';\nimport { write } from '#server/base/write-file.ts';\nexport const judge = [attack, write];",
	'src/server/release/publish.ts': "import { judge } from '#server/audit/judge.ts';\nimport { append } from '#server/ledger/append.ts';\nimport { load } from '#server/snapshot/load.ts';\nexport const publish = [judge, append, load];",
	'src/server/takeout/csv.ts': "import { load } from '#server/snapshot/load.ts';\nexport const csv = load;",
	'src/ui/page/Frame.svelte': "<script lang=\"ts\">\n\timport type { Area } from '#domain/area/area.ts';\n\timport { address } from '#url/addresses.ts';\n\tlet { area }: { area: Area } = $props();\n</script>\n<p>{area.code}{address}</p>",
	'src/routes/+page.server.ts': "import { load } from '#server/snapshot/load.ts';\nexport const page = load;",
	'src/routes/+page.svelte': "<script lang=\"ts\">\n\timport Frame from '#ui/page/Frame.svelte';\n</script>\n<Frame area={{ code: '1' }} />",
	'src/http/site.ts': "import { csv } from '#server/takeout/csv.ts';\nexport const site = csv;",
	'demo/town.ts': "import { top } from '#domain/area/area.ts';\nexport const town = top;",
	'src/cli/release.ts': "import { publish } from '#server/release/publish.ts';\nimport { town } from '#demo/town.ts';\nexport const release = [publish, town];"
};
