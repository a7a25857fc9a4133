/** What stands in the browser's tab. @param title what the page is about; null = the Kommune or KECK itself */
export function windowTitle(title: string | null, frame: { readonly kommune: { readonly name: string } } | null): string {
	return [title, frame?.kommune.name, 'KECK'].filter((part) => part).join(' · ');
}
