import { usePageStyles } from '../parts/usePageStyles';
import { IndicatorDetail } from './IndicatorDetail';
import { IndicatorList } from './IndicatorList';
import type { StatisticsProps } from './StatisticsProps';

/** Finds a number, shows where it comes from, and brings it into the sheet. */
export function StatisticsPage(props: StatisticsProps) {
  const styles = usePageStyles();
  return (
    <div className={styles.page} style={props.chosen ? { paddingBottom: 0 } : {}}>
      {props.chosen ? <IndicatorDetail {...props} chosen={props.chosen} /> : <IndicatorList {...props} />}
    </div>
  );
}
