import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ListDescription } from '../../list/ListDescription';
import { usePageStyles } from '../parts/usePageStyles';
import { useLanguage, useTexts } from '../texts/TextsContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The columns of the table to be, in order, each to be moved or removed. */
export function ChosenColumns(props: {
  readonly list: ListDescription;
  readonly columns: readonly string[];
  readonly onColumns: (columns: readonly string[]) => void;
}) {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const headings = new Map(props.list.fields.map((field) => [field.id, field.heading[language]]));
  const move = (index: number, by: -1 | 1) => {
    const columns = [...props.columns];
    const [moved] = columns.splice(index, 1);
    if (moved !== undefined) columns.splice(index + by, 0, moved);
    props.onColumns(columns);
  };
  return (
    <ol className={page.list}>
      {props.columns.map((id, index) => {
        const heading = headings.get(id) ?? id;
        return (
          <li key={id} className={styles.line}>
            <Text className={page.grow}>{heading}</Text>
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUpRegular />}
              aria-label={texts.columnChooser.up(heading)}
              disabledFocusable={index === 0}
              onClick={() => move(index, -1)}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowDownRegular />}
              aria-label={texts.columnChooser.down(heading)}
              disabledFocusable={index === props.columns.length - 1}
              onClick={() => move(index, 1)}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={texts.columnChooser.remove(heading)}
              onClick={() => props.onColumns(props.columns.filter((other) => other !== id))}
            />
          </li>
        );
      })}
    </ol>
  );
}
