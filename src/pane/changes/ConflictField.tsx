import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FieldValue } from '../../domain/rows/Field';
import type { Reading } from '../../domain/rows/Reading';
import type { CellAddress, ConflictRow } from '../../workbook/Reports';
import { usePageStyles } from '../parts/usePageStyles';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { CellLink } from './CellLink';
import type { ShowValue } from './useShowValue';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, max-content) 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  side: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  field: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** One field in conflict and the three ways out of it. */
export function ConflictField(props: {
  readonly conflict: ConflictRow['conflicts'][number];
  readonly who: string;
  readonly busy: boolean;
  readonly showValue: ShowValue;
  readonly onRead: (field: string, text: string) => Reading;
  readonly onSelectCell: (cell: CellAddress) => void;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onOther: (value: FieldValue) => void;
}) {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const [typing, setTyping] = useState(false);
  const { conflict } = props;
  const heading = conflict.heading[language];
  const value = (side: FieldValue) => props.showValue(conflict.field, side) ?? texts.changes.blank;
  return (
    <div className={styles.field} role="group" aria-label={heading}>
      <div className={page.row}>
        <Text className={page.grow}>{heading}</Text>
        <CellLink cell={conflict.cell} onSelectCell={props.onSelectCell} />
      </div>
      <dl className={styles.sides}>
        <dt className={styles.side}>{texts.changes.base}</dt>
        <dd className={styles.value}>{value(conflict.base)}</dd>
        <dt className={styles.side}>{texts.changes.mine}</dt>
        <dd className={styles.strong}>{value(conflict.mine)}</dd>
        <dt className={styles.side}>{texts.changes.theirs(props.who)}</dt>
        <dd className={styles.strong}>{value(conflict.theirs)}</dd>
      </dl>
      <div className={styles.choices}>
        <Button size="small" disabled={props.busy} onClick={props.onMine}>
          {texts.changes.keepMine}
        </Button>
        <Button size="small" disabled={props.busy} onClick={props.onTheirs}>
          {texts.changes.takeTheirs}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabled={props.busy}
          aria-expanded={typing}
          onClick={() => setTyping(!typing)}
        >
          {texts.changes.another}
        </Button>
      </div>
      {typing && <OtherValue {...props} heading={heading} />}
    </div>
  );
}

function OtherValue(props: {
  readonly conflict: ConflictRow['conflicts'][number];
  readonly heading: string;
  readonly busy: boolean;
  readonly onRead: (field: string, text: string) => Reading;
  readonly onOther: (value: FieldValue) => void;
}) {
  const texts = useTexts();
  const language = useLanguage();
  const page = usePageStyles();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const use = () => {
    const read = props.onRead(props.conflict.field, text);
    if (read.ok) props.onOther(read.value);
    else setProblem(read.sentence[language]);
  };
  return (
    <form
      className={page.group}
      onSubmit={(event) => {
        event.preventDefault();
        use();
      }}
    >
      <Field
        label={texts.changes.anotherFor(props.heading)}
        validationState={problem === null ? 'none' : 'error'}
        validationMessage={problem ?? undefined}
      >
        <Input
          value={text}
          onChange={(_, data) => {
            setText(data.value);
            setProblem(null);
          }}
        />
      </Field>
      <div>
        <Button type="submit" size="small" appearance="primary" disabled={props.busy}>
          {texts.changes.use}
        </Button>
      </div>
    </form>
  );
}
