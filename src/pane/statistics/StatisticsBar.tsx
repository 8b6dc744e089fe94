import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Done } from '../parts/Done';
import { Failure } from '../parts/Failure';
import { RunningBar } from '../parts/RunningBar';
import { usePageStyles } from '../parts/usePageStyles';
import { useTexts } from '../texts/TextsContext';
import type { StatisticsProps } from './StatisticsProps';

const useStyles = makeStyles({
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

/** The formula as it will be written, where it goes, and the two ways to bring the number in. */
export function StatisticsBar(props: StatisticsProps & { readonly ready: boolean }) {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  const { tableInsert, selection } = props;
  if (tableInsert.status === 'running') {
    return <RunningBar title={texts.statistics.insertingTable} work={tableInsert} onStop={props.onStopTable} />;
  }
  return (
    <div className={page.bar}>
      <FormulaNews {...props} />
      <TableNews {...props} />
      {props.formula !== null && props.ready && (
        <code className={styles.formula} aria-label={texts.statistics.formula}>
          {props.formula}
        </code>
      )}
      {selection === null && (
        <Text size={200} className={page.soft}>
          {texts.statistics.selectCell}
        </Text>
      )}
      <Button
        appearance="primary"
        disabled={!props.ready || selection === null || props.formulaInsert.status === 'running'}
        onClick={props.onInsertFormula}
      >
        {selection === null
          ? texts.statistics.insertFormula
          : texts.statistics.insertAt(`${selection.sheet}!${selection.address}`)}
      </Button>
      <Button disabled={!props.ready} onClick={props.onInsertTable}>
        {texts.statistics.insertTable}
      </Button>
    </div>
  );
}

function FormulaNews(props: StatisticsProps) {
  const texts = useTexts();
  const { formulaInsert } = props;
  switch (formulaInsert.status) {
    case 'idle':
    case 'running':
    case 'stopped':
      return null;
    case 'failed':
      return <Failure error={formulaInsert.error} onRetry={props.onInsertFormula} />;
    case 'done':
      return (
        <Done onClose={props.onCloseFormula}>
          {texts.statistics.formulaInserted(`${formulaInsert.result.sheet}!${formulaInsert.result.address}`)}
        </Done>
      );
  }
}

function TableNews(props: StatisticsProps) {
  const texts = useTexts();
  const { tableInsert } = props;
  switch (tableInsert.status) {
    case 'idle':
    case 'running':
      return null;
    case 'stopped':
      return (
        <Done intent="info" onClose={props.onCloseTable}>
          {texts.catalogue.stopped}
        </Done>
      );
    case 'failed':
      return <Failure error={tableInsert.error} onRetry={props.onInsertTable} />;
    case 'done':
      return (
        <Done
          onClose={props.onCloseTable}
          actions={
            <Button size="small" onClick={() => props.onSelectTable(tableInsert.result.tableId)}>
              {texts.catalogue.seeTable}
            </Button>
          }
        >
          {texts.catalogue.inserted(tableInsert.result.name, tableInsert.result.rows)}
        </Done>
      );
  }
}
