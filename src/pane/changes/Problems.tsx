import { mergeClasses, Text } from '@fluentui/react-components';
import type { CellAddress, CellProblem } from '../../workbook/Reports';
import { usePageStyles } from '../parts/usePageStyles';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { Block } from './Block';
import { CellLink } from './CellLink';

/** What is wrong, one sentence per cell; choosing one goes to its cell. */
export function Problems(props: {
  readonly problems: readonly CellProblem[];
  readonly onSelectCell: (cell: CellAddress) => void;
}) {
  const styles = usePageStyles();
  const texts = useTexts();
  const language = useLanguage();
  if (props.problems.length === 0) return null;
  return (
    <Block
      title={texts.changes.problems}
      count={props.problems.length}
      color="danger"
      hint={texts.changes.problemsHint}
    >
      <ul className={styles.list}>
        {props.problems.map((problem, index) => (
          <li
            key={`${index} ${problem.row ?? ''} ${problem.field ?? ''} ${problem.code}`}
            className={mergeClasses(styles.row, styles.divided)}
          >
            <Text className={styles.grow}>{problem.sentence[language]}</Text>
            {problem.cell && <CellLink cell={problem.cell} onSelectCell={props.onSelectCell} />}
          </li>
        ))}
      </ul>
    </Block>
  );
}
