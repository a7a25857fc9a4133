import type { DeliveryField } from './delivery-fields.ts';
import { DELIVERY_FIELDS } from './delivery-fields.ts';
import type { KommuneField } from './kommune-fields.ts';
import { KOMMUNE_FIELDS } from './kommune-fields.ts';

/** What a field is called on the sheet. */
export const labelOf = (id: KommuneField | DeliveryField): string => [...KOMMUNE_FIELDS, ...DELIVERY_FIELDS].find((field) => field.id === id)?.label ?? id;
