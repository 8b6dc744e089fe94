import { makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { billFields, type BillFieldId } from '../../domain/content/bill/billFields';
import type { ColumnField } from '../../workbook/content/ContentRequest';
import { usePageStyles } from '../parts/usePageStyles';
import { useLanguage, useTexts } from '../texts/TextsContext';

const NOT_USED = '';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    '& select': { minWidth: 0, textOverflow: 'ellipsis' },
  },
});

/** Each column of the person's table with what it means, which they can change. */
export function ColumnFields(props: {
  readonly columns: readonly ColumnField[];
  readonly onField: (heading: string, field: BillFieldId | null) => void;
}) {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const id = useId();
  return (
    <div className={page.group}>
      <Text weight="semibold">{texts.content.columns}</Text>
      <ul className={page.list} style={{ gap: tokens.spacingVerticalXS }}>
        {props.columns.map(({ heading, field }, place) => (
          <li key={heading} className={styles.row}>
            <label htmlFor={`${id}-${place}`} className={page.grow}>
              {heading}
            </label>
            <Select
              id={`${id}-${place}`}
              value={field ?? NOT_USED}
              onChange={(_, data) =>
                props.onField(heading, billFields.find((each) => each.id === data.value)?.id ?? null)
              }
            >
              <option value={NOT_USED}>{texts.content.notUsed}</option>
              {billFields.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.heading[language]}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </div>
  );
}
