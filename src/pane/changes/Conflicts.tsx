import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Reading } from '../../domain/rows/Reading';
import type { CellAddress, ConflictRow, Decision } from '../../workbook/Reports';
import type { ListDefinition } from '../../list/ListDefinition';
import { Confirm } from '../parts/Confirm';
import { usePageStyles } from '../parts/usePageStyles';
import { formatWhen } from '../texts/formatWhen';
import { useLanguage, useTexts } from '../texts/TextsContext';
import type { Work } from '../work/useWork';
import { Block } from './Block';
import { ConflictField } from './ConflictField';
import { useShowValue } from './useShowValue';

/** Fields that two people changed: base, mine and theirs side by side, decided one by one or all at once. */
export function Conflicts(props: {
  readonly conflicts: readonly ConflictRow[];
  readonly described: ListDefinition | null;
  readonly deciding: Work<null>;
  readonly onRead: (field: string, text: string) => Reading;
  readonly onDecide: (decisions: readonly Decision[]) => void;
  readonly onSelectCell: (cell: CellAddress) => void;
}) {
  const styles = usePageStyles();
  const texts = useTexts();
  const language = useLanguage();
  const showValue = useShowValue(props.described);
  const [asking, setAsking] = useState<'mine' | 'theirs' | null>(null);
  const all = props.conflicts.flatMap((row) => row.conflicts.map(({ field }) => ({ id: row.id, field })));
  const busy = props.deciding.status === 'running';
  if (all.length === 0) return null;
  return (
    <Block title={texts.changes.conflicts} count={all.length} color="warning">
      {all.length > 1 && (
        <div className={styles.row} style={{ flexWrap: 'wrap' }}>
          <Button size="small" disabled={busy} onClick={() => setAsking('mine')}>
            {texts.changes.allMine}
          </Button>
          <Button size="small" disabled={busy} onClick={() => setAsking('theirs')}>
            {texts.changes.allTheirs}
          </Button>
        </div>
      )}
      {props.conflicts.map((row) => (
        <div key={row.id} className={styles.card}>
          <div>
            <Text block weight="semibold">
              {row.name}
            </Text>
            <Text block size={200} className={styles.soft}>
              {texts.changes.conflictHint(row.who, formatWhen(row.when, language))}
            </Text>
          </div>
          {row.conflicts.map((conflict) => (
            <ConflictField
              key={conflict.field}
              conflict={conflict}
              who={row.who}
              busy={busy}
              showValue={showValue}
              onRead={props.onRead}
              onSelectCell={props.onSelectCell}
              onMine={() => props.onDecide([{ id: row.id, field: conflict.field, keep: 'mine' }])}
              onTheirs={() => props.onDecide([{ id: row.id, field: conflict.field, keep: 'theirs' }])}
              onOther={(value) => props.onDecide([{ id: row.id, field: conflict.field, keep: 'other', value }])}
            />
          ))}
        </div>
      ))}
      <Confirm
        open={asking !== null}
        title={asking === 'theirs' ? texts.changes.allTheirs : texts.changes.allMine}
        body={
          asking === 'theirs' ? texts.changes.confirmAllTheirs(all.length) : texts.changes.confirmAllMine(all.length)
        }
        action={texts.changes.confirm}
        onCancel={() => setAsking(null)}
        onConfirm={() => {
          const keep = asking ?? 'mine';
          setAsking(null);
          props.onDecide(all.map((one) => ({ ...one, keep })));
        }}
      />
    </Block>
  );
}
