import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useState } from 'react';
import type { CellAddress, PendingCell, PendingRow } from '../../workbook/Reports';
import type { ListDefinition } from '../../list/ListDefinition';
import type { SelectedRow } from '../PanePort';
import { usePageStyles } from '../parts/usePageStyles';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { Block } from './Block';
import { CellLink } from './CellLink';
import { type ShowValue, useShowValue } from './useShowValue';

/** Rows shown at first; a paste over a thousand rows must not freeze the pane. */
const ROWS_AT_ONCE = 50;

const useStyles = makeStyles({
  change: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  old: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  now: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  arrow: { color: tokens.colorNeutralForeground3, lineHeight: 0 },
  cell: { paddingTop: tokens.spacingVerticalXS },
});

/** The edited rows, each with its cells: what it said and what it says now. */
export function Edits(props: {
  readonly rows: readonly PendingRow[];
  readonly described: ListDefinition | null;
  readonly onSelectCell: (cell: CellAddress) => void;
  readonly onHistory: (row: SelectedRow) => void;
}) {
  const styles = usePageStyles();
  const texts = useTexts();
  const showValue = useShowValue(props.described);
  const [count, setCount] = useState(ROWS_AT_ONCE);
  const { described } = props;
  if (props.rows.length === 0) return null;
  const more = props.rows.length - count;
  return (
    <Block title={texts.changes.edits} count={props.rows.length} color="brand">
      {props.rows.slice(0, count).map((row) => (
        <div key={row.id} className={styles.card}>
          <div className={styles.row}>
            <Text weight="semibold" className={styles.grow}>
              {row.name}
            </Text>
            {row.kind === 'new' ? (
              <Badge appearance="tint" color="brand">
                {texts.changes.newRow}
              </Badge>
            ) : (
              described && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<HistoryRegular />}
                  aria-label={texts.changes.historyOf(row.name)}
                  onClick={() => props.onHistory({ list: described.description.id, id: row.id, name: row.name })}
                />
              )
            )}
          </div>
          <ul className={styles.list}>
            {row.cells.map((cell) => (
              <EditedCell key={cell.field} cell={cell} showValue={showValue} onSelectCell={props.onSelectCell} />
            ))}
          </ul>
        </div>
      ))}
      {more > 0 && <Button onClick={() => setCount(count + ROWS_AT_ONCE)}>{texts.catalogue.more(more)}</Button>}
    </Block>
  );
}

function EditedCell(props: {
  readonly cell: PendingCell;
  readonly showValue: ShowValue;
  readonly onSelectCell: (cell: CellAddress) => void;
}) {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { cell } = props;
  return (
    <li className={styles.cell}>
      <div className={page.row}>
        <Text size={200} className={mergeClasses(page.grow, page.soft)}>
          {cell.heading[language]}
        </Text>
        <CellLink cell={cell.cell} onSelectCell={props.onSelectCell} />
      </div>
      <div className={styles.change}>
        <del className={styles.old} aria-label={texts.changes.from}>
          {cell.baseUnknown
            ? texts.changes.baseUnknown
            : (props.showValue(cell.field, cell.base) ?? texts.changes.blank)}
        </del>
        <ArrowRightRegular className={styles.arrow} aria-hidden="true" />
        <ins className={styles.now} style={{ textDecoration: 'none' }} aria-label={texts.changes.to}>
          {props.showValue(cell.field, cell.mine) ?? texts.changes.blank}
        </ins>
      </div>
    </li>
  );
}
