import { describe, expect, test } from 'vitest';
import { cleanSvg } from './clean-svg.ts';

const svg = (inner: string, root = 'viewBox="0 0 10 10"') => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${root}>${inner}</svg>`;
const clean = (inner: string) => cleanSvg(svg(inner));

describe('what stays', () => {
	test('shapes, gradients, clips, references within the file, harmless styles', () => {
		const kept = '<style>.a{fill:#f00}</style><defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs><path class="a" d="M0 0H9" fill="url(#g)"/><use xlink:href="#g"/>';
		expect(clean(kept)).toMatchObject({ removed: [] });
		expect(clean(kept)?.text).toContain('<use href="#g"></use>');
		expect(clean(kept)?.text).toContain('fill="url(#g)"');
	});
	test('notes of drawing programs go without a word', () => {
		expect(clean('<metadata><rdf:RDF/></metadata><sodipodi:namedview id="x"/><path d="M0 0" inkscape:label="a"/>')).toEqual({ text: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0"></path></svg>', removed: [] });
	});
});

describe('what goes, and is told', () => {
	test.each([
		['<script>alert(1)</script>', '<script>'], ['<foreignObject><body onload="x()"/></foreignObject>', '<foreignObject>'], ['<image href="https://x.example/a.png"/>', '<image>'],
		['<a href="https://x.example"><path d="M0 0"/></a>', '<a>'], ['<path d="M0 0" onclick="x()"/>', 'onclick'], ['<use href="https://x.example/a.svg#b"/>', 'href'], ['<use xlink:href="data:image/svg+xml,x"/>', 'xlink:href'],
		['<path d="M0 0" fill="url(https://x.example/a)"/>', 'fill'], ['<path style="background:url(//x.example)" d=""/>', 'style'], ['<style>@import "https://x.example/a.css";</style>', '<style>'],
		['<style><![CDATA[a{b:u\\72l(x)}]]></style>', '<style>'], ['<animate attributeName="href" to="javascript:x"/>', '<animate>'], ['<set attributeName="onload"/>', '<set>'], ['<svg:script>x</svg:script>', '<svg:script>'], ['<text>Stadt</text>', '<text>']
	])('%s', (inner, told) => {
		const cleaned = clean(`${inner}<rect width="1" height="1"/>`);
		expect(cleaned?.removed).toEqual([told]);
		expect(cleaned?.text).not.toMatch(/script|onclick|onload|https?:(?!\/\/www\.w3\.org)|data:|@import|foreignObject|<a[ >]|<image|u\\72l/);
		expect(cleaned?.text).toContain('<rect');
	});
	test('what is spelled in entities is read as it is meant and written back as text', () => {
		expect(clean('<path d="&quot;&gt;&lt;script&gt;"/>')?.text).toContain('d="&quot;&gt;&lt;script&gt;"');
	});
});

test.each([
	['broken XML', '<svg viewBox="0 0 1 1"><path></svg>'], ['no SVG', '<html><body/></html>'], ['nothing', ''], ['entities of its own', '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1">&a;</svg>'],
	['no size', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'], ['deep nesting', `<svg viewBox="0 0 1 1">${'<g>'.repeat(60)}${'</g>'.repeat(60)}</svg>`]
])('%s is refused', (_, source) => expect(cleanSvg(source)).toBeNull());

test('a document type without entities is common and harmless', () => {
	expect(cleanSvg(`<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('<path d="M0 0"/>')}`)?.removed).toEqual([]);
});
