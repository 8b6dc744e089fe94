import {
  mergeClasses,
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
} from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useState } from 'react';
import type { EditAnswer } from '../../list/Edit';
import type { HistoryEntry, PublishSummary } from '../../list/SharedList';
import type { ListDefinition } from '../../list/ListDefinition';
import type { SelectedRow } from '../PanePort';
import { Confirm } from '../parts/Confirm';
import { Done } from '../parts/Done';
import { Failure } from '../parts/Failure';
import { usePageStyles } from '../parts/usePageStyles';
import { Waiting } from '../parts/Waiting';
import { formatWhen } from '../texts/formatWhen';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { type Asked, shown } from '../work/useAsk';
import type { Work } from '../work/useWork';
import { RowHistory } from './RowHistory';

export interface HistoryProps {
  readonly described: ListDefinition | null;
  readonly open: boolean;
  readonly publishes: Asked<readonly PublishSummary[]>;
  readonly undo: Work<EditAnswer>;
  readonly row: SelectedRow | null;
  readonly rowHistory: Asked<readonly HistoryEntry[]>;
  /** The selection was not in a row when the person asked for its history. */
  readonly noRowSelected: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onPublishesAgain: () => void;
  readonly onUndo: (publishId: string) => void;
  readonly onCloseUndo: () => void;
  readonly onRow: (row: SelectedRow | null) => void;
  readonly onSelectedRow: () => void;
  readonly onRowHistoryAgain: () => void;
}

/** Who published what: the latest publishes, each to be undone, and the history of one row. */
export function HistorySection(props: HistoryProps) {
  const page = usePageStyles();
  const texts = useTexts();
  const [undoing, setUndoing] = useState<PublishSummary | null>(null);
  return (
    <div className={page.group} style={{ paddingBottom: '12px' }}>
      <div>
        <Button size="small" icon={<HistoryRegular />} onClick={props.onSelectedRow}>
          {texts.changes.selectedHistory}
        </Button>
      </div>
      {props.noRowSelected && (
        <Done intent="info" onClose={() => props.onRow(null)}>
          {texts.changes.noRowSelected}
        </Done>
      )}
      <UndoOutcome {...props} />
      <Accordion
        collapsible
        openItems={props.open ? ['recent'] : []}
        onToggle={(_, data) => props.onOpen(data.openItems.length > 0)}
      >
        <AccordionItem value="recent">
          <AccordionHeader as="h2">{texts.changes.recent}</AccordionHeader>
          <AccordionPanel>
            <Publishes {...props} onAsk={setUndoing} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <Confirm
        open={undoing !== null}
        title={texts.changes.undoTitle}
        body={texts.changes.undoBody(undoing?.rows ?? 0)}
        action={texts.changes.undo}
        onCancel={() => setUndoing(null)}
        onConfirm={() => {
          if (undoing) props.onUndo(undoing.publishId);
          setUndoing(null);
        }}
      />
      {props.row && (
        <RowHistory
          row={props.row}
          described={props.described}
          history={props.rowHistory}
          onAgain={props.onRowHistoryAgain}
          onClose={() => props.onRow(null)}
        />
      )}
    </div>
  );
}

function Publishes(props: HistoryProps & { readonly onAsk: (publish: PublishSummary) => void }) {
  const page = usePageStyles();
  const texts = useTexts();
  const language = useLanguage();
  const publishes = shown(props.publishes);
  if (props.publishes.status === 'failed') {
    return <Failure error={props.publishes.error} onRetry={props.onPublishesAgain} />;
  }
  if (!publishes) return <Waiting lines={4} />;
  if (publishes.length === 0) return <Text className={page.soft}>{texts.changes.recentEmpty}</Text>;
  return (
    <ul className={page.list}>
      {publishes.map((publish) => {
        const when = formatWhen(publish.when, language);
        return (
          <li key={publish.publishId} className={mergeClasses(page.row, page.divided)}>
            <div className={page.grow}>
              <Text block>{publish.who}</Text>
              <Text block size={200} className={page.soft}>
                {when} · {texts.common.rows(publish.rows)}
              </Text>
              {publish.note !== null && (
                <Text block italic>
                  {publish.note}
                </Text>
              )}
            </div>
            <Button
              size="small"
              disabled={props.undo.status === 'running'}
              aria-label={texts.changes.undoPublish(publish.who, when)}
              onClick={() => props.onAsk(publish)}
            >
              {texts.changes.undo}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function UndoOutcome(props: HistoryProps) {
  const texts = useTexts();
  const { undo } = props;
  switch (undo.status) {
    case 'idle':
    case 'running':
    case 'stopped':
      return null;
    case 'failed':
      return <Failure error={undo.error} />;
    case 'done': {
      const undone = undo.result.results.filter((one) => one.status === 'applied' || one.status === 'merged').length;
      const not = undo.result.results.length - undone;
      return (
        <Done intent={not > 0 ? 'warning' : 'success'} onClose={props.onCloseUndo}>
          <div>{texts.changes.undone(undone)}</div>
          {not > 0 && <div>{texts.changes.notUndone(not)}</div>}
        </Done>
      );
    }
  }
}
