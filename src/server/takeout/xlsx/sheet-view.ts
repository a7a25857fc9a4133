import { cellName } from '#domain/delivery/sheet/cell-name.ts';
import type { WorkSheet } from './work-sheet.ts';

/** `sheetViews`: how a sheet meets the eye. `shown`: it is in front when the workbook opens. */
export function sheetView({ frozen, start, bare }: WorkSheet, shown: boolean): string {
	return `<sheetViews><sheetView${bare === true ? ' showGridLines="0"' : ''}${shown ? ' tabSelected="1"' : ''}${bare === true ? ' zoomScale="100" zoomScaleNormal="100"' : ''} workbookViewId="0">${pane(frozen, start)}</sheetView></sheetViews>`;
}

function pane(frozen: WorkSheet['frozen'], start: string | undefined): string {
	const cursor = start === undefined ? '' : ` activeCell="${start}" sqref="${start}"`;
	if (frozen === undefined) return cursor === '' ? '' : `<selection${cursor}/>`;
	const { rows, columns } = frozen;
	const corner = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
	return `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''} topLeftCell="${cellName(columns, rows)}" activePane="${corner}" state="frozen"/><selection pane="${corner}"${cursor}/>`;
}
