import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListDefinition } from '../../list/ListDefinition';
import { usePageStyles } from '../parts/usePageStyles';
import { useTexts } from '../texts/TextsContext';
import { ColumnChooser } from './ColumnChooser';

/** How many columns the table will have, and the way to choose others. */
export function ColumnChoice(props: {
  readonly described: ListDefinition | null;
  readonly columns: readonly string[];
  readonly onColumns: (columns: readonly string[]) => void;
}) {
  const styles = usePageStyles();
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  const { described } = props;
  return (
    <div className={styles.row}>
      <div className={styles.grow}>
        <Text weight="semibold">{texts.catalogue.columns}</Text>{' '}
        {described && (
          <Text className={styles.soft}>
            {texts.catalogue.columnsChosen(props.columns.length, described.description.fields.length)}
          </Text>
        )}
      </div>
      <Button size="small" disabled={!described} onClick={() => setOpen(true)}>
        {texts.catalogue.choose}
      </Button>
      {described && open && (
        <ColumnChooser
          list={described.description}
          columns={props.columns}
          onApply={(columns) => {
            setOpen(false);
            props.onColumns(columns);
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </div>
  );
}
