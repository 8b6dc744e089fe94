import { Checkbox, Text } from '@fluentui/react-components';
import type { CellAddress, DuplicateRow } from '../../workbook/Reports';
import type { ListDefinition } from '../../list/ListDefinition';
import { usePageStyles } from '../parts/usePageStyles';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { Block } from './Block';
import { CellLink } from './CellLink';

/** New rows that look like existing ones, until the person says that they are other plants. */
export function Duplicates(props: {
  readonly duplicates: readonly DuplicateRow[];
  readonly described: ListDefinition | null;
  readonly notDuplicates: readonly string[];
  readonly onNotDuplicate: (rowId: string, notDuplicate: boolean) => void;
  readonly onSelectCell: (cell: CellAddress) => void;
}) {
  const styles = usePageStyles();
  const texts = useTexts();
  const language = useLanguage();
  const heading = (id: string) =>
    props.described?.description.fields.find((field) => field.id === id)?.heading[language] ?? id;
  if (props.duplicates.length === 0) return null;
  return (
    <Block title={texts.changes.duplicates} count={props.duplicates.length} color="warning">
      {props.duplicates.map((row) => (
        <div key={row.id} className={styles.card}>
          <div className={styles.row}>
            <Text weight="semibold" className={styles.grow}>
              {row.name}
            </Text>
            <CellLink cell={row.cell} onSelectCell={props.onSelectCell} />
          </div>
          <Text size={200}>{texts.changes.duplicateHint}</Text>
          <ul>
            {row.candidates.map((candidate) => (
              <li key={candidate.id}>
                {candidate.name}
                <Text size={200} block className={styles.soft}>
                  {texts.changes.matched(candidate.matched.map(heading).join(', '))}
                </Text>
              </li>
            ))}
          </ul>
          <Checkbox
            label={texts.changes.notDuplicate}
            checked={props.notDuplicates.includes(row.id)}
            onChange={(_, data) => props.onNotDuplicate(row.id, data.checked === true)}
          />
        </div>
      ))}
    </Block>
  );
}
