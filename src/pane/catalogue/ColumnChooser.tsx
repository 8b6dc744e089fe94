import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  SearchBox,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ListDescription } from '../../list/ListDescription';
import { foldText } from '../parts/foldText';
import { useTexts } from '../texts/TextsContext';
import { AvailableColumns } from './AvailableColumns';
import { ChosenColumns } from './ChosenColumns';

const useStyles = makeStyles({
  surface: { maxWidth: '480px', width: 'calc(100vw - 16px)', padding: tokens.spacingHorizontalL },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '2px' },
  heading: { margin: 0 },
  title: { display: 'block', marginBottom: tokens.spacingVerticalXS },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  actions: {
    gridColumnStart: 1,
    gridColumnEnd: 4,
    '@media screen and (max-width: 480px)': { flexDirection: 'row', justifySelf: 'stretch' },
    '& > button': { flexGrow: 1 },
  },
  warning: { color: tokens.colorStatusDangerForeground1 },
});

/** Which columns, in which order: the chosen ones can be moved and removed, the others are added by search or by theme. */
export function ColumnChooser(props: {
  readonly list: ListDescription;
  readonly columns: readonly string[];
  readonly onApply: (columns: readonly string[]) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const [columns, setColumns] = useState(props.columns);
  const [search, setSearch] = useState('');
  const wanted = foldText(search);
  const available = props.list.fields.filter(
    (field) =>
      !columns.includes(field.id) &&
      [field.heading.es, field.heading.en, ...field.aliases].some((text) => foldText(text).includes(wanted)),
  );
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && props.onCancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts.columnChooser.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <section aria-label={texts.columnChooser.chosen}>
              <div className={styles.head}>
                <Text as="h3" weight="semibold" className={styles.heading}>
                  {texts.columnChooser.chosen}
                </Text>
                <Button size="small" appearance="subtle" onClick={() => setColumns(props.list.defaultColumns)}>
                  {texts.columnChooser.reset}
                </Button>
              </div>
              {columns.length === 0 ? (
                <Text role="status" className={styles.warning}>
                  {texts.columnChooser.none}
                </Text>
              ) : (
                <ChosenColumns list={props.list} columns={columns} onColumns={setColumns} />
              )}
            </section>
            <section aria-label={texts.columnChooser.available}>
              <Text as="h3" weight="semibold" className={styles.title}>
                {texts.columnChooser.available}
              </Text>
              <SearchBox
                style={{ width: '100%', maxWidth: '100%' }}
                aria-label={texts.columnChooser.search}
                placeholder={texts.columnChooser.search}
                value={search}
                onChange={(_, data) => setSearch(data.value)}
              />
              <AvailableColumns fields={available} onAdd={(ids) => setColumns([...columns, ...ids])} />
            </section>
          </DialogContent>
          <DialogActions fluid position="end" className={styles.actions}>
            <Button onClick={props.onCancel}>{texts.common.cancel}</Button>
            <Button appearance="primary" disabled={columns.length === 0} onClick={() => props.onApply(columns)}>
              {texts.columnChooser.apply}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
