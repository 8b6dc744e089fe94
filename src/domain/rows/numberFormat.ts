import type { Field } from './Field';

/** Excel's number format of a field's column. Text columns are `@`, so that Excel neither evaluates nor rewrites what stands there. */
export function numberFormat(field: Field): string {
  switch (field.type.kind) {
    case 'text':
    case 'rfc':
    case 'email':
    case 'url':
    case 'code':
    case 'set':
    case 'certificates':
      return '@';
    case 'integer':
      return '0';
    case 'number':
    case 'boolean':
      return 'General';
    case 'percent':
      return '0.0%';
    case 'date':
      return 'yyyy-mm-dd';
  }
}
