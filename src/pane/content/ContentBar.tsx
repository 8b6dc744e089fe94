import { Button } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { Done } from '../parts/Done';
import { Failure } from '../parts/Failure';
import { RunningBar } from '../parts/RunningBar';
import { usePageStyles } from '../parts/usePageStyles';
import { useTexts } from '../texts/TextsContext';
import type { ContentProps } from './ContentProps';

/** The main action of the page, its progress and what came of it, always in sight. */
export function ContentBar(props: ContentProps) {
  const page = usePageStyles();
  const texts = useTexts();
  const { insert } = props;
  if (insert.status === 'running') {
    return <RunningBar title={texts.content.inserting} work={insert} onStop={props.onStop} />;
  }
  return (
    <div className={page.bar}>
      <Outcome {...props} />
      <Button appearance="primary" icon={<CalculatorRegular />} disabled={!props.ready} onClick={props.onInsert}>
        {texts.content.insert}
      </Button>
    </div>
  );
}

function Outcome(props: ContentProps) {
  const texts = useTexts();
  const { insert } = props;
  switch (insert.status) {
    case 'idle':
    case 'running':
      return null;
    case 'stopped':
      return (
        <Done intent="info" onClose={props.onClose}>
          {texts.content.stopped}
        </Done>
      );
    case 'failed':
      return <Failure error={insert.error} onRetry={props.onInsert} />;
    case 'done': {
      const { start, tableSheet, table } = insert.result;
      return (
        <Done
          onClose={props.onClose}
          actions={
            <Button size="small" onClick={() => props.onShow(insert.result)}>
              {texts.content.show}
            </Button>
          }
        >
          {tableSheet === null
            ? texts.content.insertedOwn(start.sheet, table)
            : texts.content.inserted(start.sheet, tableSheet)}
        </Done>
      );
    }
  }
}
