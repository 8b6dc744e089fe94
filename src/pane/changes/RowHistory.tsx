import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { HistoryEntry } from '../../list/SharedList';
import type { ListDefinition } from '../../list/ListDefinition';
import type { SelectedRow } from '../PanePort';
import { Failure } from '../parts/Failure';
import { usePageStyles } from '../parts/usePageStyles';
import { Waiting } from '../parts/Waiting';
import { formatWhen } from '../texts/formatWhen';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { type Asked, shown } from '../work/useAsk';
import { useShowValue } from './useShowValue';

const useStyles = makeStyles({
  surface: { maxWidth: '480px', width: 'calc(100vw - 16px)', padding: tokens.spacingHorizontalL },
  changes: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
});

/** Every version of one row: who, when, why, and which fields changed from what to what. */
export function RowHistory(props: {
  readonly row: SelectedRow;
  readonly described: ListDefinition | null;
  readonly history: Asked<readonly HistoryEntry[]>;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && props.onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts.changes.historyOf(props.row.name)}</DialogTitle>
          <DialogContent tabIndex={0}>
            <Entries {...props} />
          </DialogContent>
          <DialogActions>
            <Button onClick={props.onClose}>{texts.common.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Entries(props: Parameters<typeof RowHistory>[0]) {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const showValue = useShowValue(props.described);
  const history = shown(props.history);
  const heading = (id: string) =>
    props.described?.description.fields.find((field) => field.id === id)?.heading[language] ?? id;
  if (props.history.status === 'failed') return <Failure error={props.history.error} onRetry={props.onAgain} />;
  if (!history) return <Waiting lines={6} />;
  if (history.length === 0) return <Text>{texts.changes.historyEmpty}</Text>;
  return (
    <ol className={page.list} reversed>
      {history
        .toSorted((a, b) => b.version - a.version)
        .map((entry) => (
          <li key={entry.version} className={page.divided}>
            <Text block weight="semibold">
              {texts.changes.versionKinds[entry.kind]} · {entry.who}
            </Text>
            <Text block size={200} className={page.soft}>
              {formatWhen(entry.when, language)}
            </Text>
            {entry.note !== null && (
              <Text block italic>
                {entry.note}
              </Text>
            )}
            {entry.kind === 'changed' && (
              <ul className={styles.changes}>
                {Object.keys(entry.after).map((field) => (
                  <li key={field}>
                    {heading(field)}: <del>{showValue(field, entry.before[field] ?? null) ?? texts.changes.blank}</del>{' '}
                    → <strong>{showValue(field, entry.after[field] ?? null) ?? texts.changes.blank}</strong>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
    </ol>
  );
}
