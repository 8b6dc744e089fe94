import { Checkbox, Field, Radio, RadioGroup, Select, Text } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { Done } from '../parts/Done';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { usePageStyles } from '../parts/usePageStyles';
import { Waiting } from '../parts/Waiting';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { shown } from '../work/useAsk';
import { ColumnFields } from './ColumnFields';
import type { ContentProps } from './ContentProps';

/** A new bill of materials, or a table of the workbook and what its columns mean. */
export function MaterialsChoice(props: ContentProps) {
  const page = usePageStyles();
  const texts = useTexts();
  return (
    <div className={page.group}>
      <RadioGroup
        aria-label={texts.content.materials}
        value={props.materials}
        onChange={(_, data) => props.onMaterials(data.value === 'own' ? 'own' : 'new')}
      >
        <Radio value="new" label={texts.content.newBill} />
        <Radio value="own" label={texts.content.ownTable} />
      </RadioGroup>
      {props.materials === 'new' ? <NewBill {...props} /> : <OwnTableChoice {...props} />}
    </div>
  );
}

function NewBill(props: ContentProps) {
  const page = usePageStyles();
  const texts = useTexts();
  return (
    <>
      <div>
        <Checkbox
          label={texts.content.examples}
          checked={props.examples}
          onChange={(_, data) => props.onExamples(data.checked === true)}
        />
        <Checkbox
          label={texts.content.allColumns}
          checked={props.allColumns}
          onChange={(_, data) => props.onAllColumns(data.checked === true)}
        />
      </div>
      <Text size={200} className={page.soft}>
        {texts.content.newBillHint}
      </Text>
    </>
  );
}

function OwnTableChoice(props: ContentProps) {
  const page = usePageStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { tables, table } = props;
  if (tables.status === 'failed') return <Failure error={tables.error} onRetry={props.onTablesAgain} />;
  const found = shown(tables);
  if (found === null) return <Waiting lines={2} />;
  if (table === null) {
    return <Empty icon={<TableRegular />} title={texts.content.noTables} hint={texts.content.noTablesHint} />;
  }
  return (
    <>
      <Field label={texts.content.table} className={page.narrow}>
        <Select value={table.tableId} onChange={(_, data) => props.onTable(data.value)}>
          {found.map((one) => (
            <option key={one.tableId} value={one.tableId}>
              {texts.content.tablePlace(one.name, one.sheet, one.rows)}
            </option>
          ))}
        </Select>
      </Field>
      {props.problems.map(({ severity, sentence }) => (
        <Done key={sentence.en} intent={severity === 'error' ? 'warning' : 'info'}>
          {sentence[language]}
        </Done>
      ))}
      <ColumnFields columns={props.columns} onField={props.onField} />
    </>
  );
}
