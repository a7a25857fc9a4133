import { answering, json } from '../../answer.ts';
import { readParameters } from '../../parameters.ts';
import { openApi } from '../../openapi/document.ts';

export { fallback } from '../../answer.ts';

export const GET = answering(({ url }: { url: URL }) => {
	readParameters(url.searchParams, []);
	return Promise.resolve(json(openApi));
});
