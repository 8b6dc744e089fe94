import { Link } from '@fluentui/react-components';
import type { CellAddress } from '../../workbook/Reports';
import { useTexts } from '../texts/TextsContext';

/** The address of a cell; choosing it selects the cell. */
export function CellLink(props: { readonly cell: CellAddress; readonly onSelectCell: (cell: CellAddress) => void }) {
  const texts = useTexts();
  return (
    <Link
      as="button"
      aria-label={texts.common.goToCell(`${props.cell.sheet}!${props.cell.address}`)}
      onClick={() => props.onSelectCell(props.cell)}
    >
      {props.cell.address}
    </Link>
  );
}
