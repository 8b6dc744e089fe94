import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { Observation } from '../../domain/statistics/Observation';
import { useTexts } from '../texts/TextsContext';
import { formatObservation } from './formatObservation';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** Every period of the series, newest first. */
export function SeriesTable({ observations }: { readonly observations: readonly Observation[] }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Accordion collapsible>
      <AccordionItem value="series">
        <AccordionHeader as="h3">{texts.statistics.series}</AccordionHeader>
        <AccordionPanel>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.cell}>
                  {texts.statistics.period}
                </th>
                <th scope="col" className={mergeClasses(styles.cell, styles.number)}>
                  {texts.statistics.value}
                </th>
                <th scope="col" className={styles.cell}>
                  {texts.statistics.status}
                </th>
              </tr>
            </thead>
            <tbody>
              {observations.toReversed().map((observation) => (
                <tr key={`${observation.period} ${observation.vintage}`}>
                  <td className={styles.cell}>{observation.period}</td>
                  <td className={mergeClasses(styles.cell, styles.number)}>
                    {observation.value === null
                      ? texts.statistics.missing
                      : formatObservation(observation.value, texts.tag)}
                  </td>
                  <td className={styles.cell}>{texts.statistics.statuses[observation.status]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
