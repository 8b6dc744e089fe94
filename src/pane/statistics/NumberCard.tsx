import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Observation, ObservationStatus } from '../../domain/statistics/Observation';
import type { Indicator } from '../../list/Statistics';
import { usePageStyles } from '../parts/usePageStyles';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { formatObservation } from './formatObservation';

const useStyles = makeStyles({
  number: {
    fontSize: tokens.fontSizeHero700,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightHero700,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(80px, max-content) 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});

/** Numbers a reader should look at twice. */
const DOUBTFUL: ReadonlySet<ObservationStatus> = new Set([
  'estimated',
  'questioned',
  'corrected',
  'clarified',
  'preliminary',
]);

/** One number in large type with everything that says how far to trust it. */
export function NumberCard(props: { readonly observation: Observation; readonly indicator: Indicator }) {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { observation } = props;
  const facts = [
    [texts.statistics.source, observation.source],
    [texts.statistics.vintage, observation.vintage],
    [texts.statistics.printed, observation.printed],
    [texts.statistics.note, observation.note],
  ] as const;
  return (
    <div className={page.card} role="status">
      <div className={page.row}>
        <span className={page.grow}>
          <span className={styles.number}>
            {observation.value === null ? texts.statistics.missing : formatObservation(observation.value, texts.tag)}
          </span>
          <Text block className={page.soft}>
            {props.indicator.unit[language]} · {observation.period}
          </Text>
        </span>
        <Badge appearance="tint" color={DOUBTFUL.has(observation.status) ? 'warning' : 'informative'}>
          {texts.statistics.statuses[observation.status]}
        </Badge>
      </div>
      <dl className={styles.facts}>
        {facts.map(([term, fact]) =>
          fact === null || fact === '' ? null : (
            <Fact key={term} term={term} fact={fact} termClass={styles.term} factClass={styles.fact} />
          ),
        )}
      </dl>
    </div>
  );
}

function Fact(props: {
  readonly term: string;
  readonly fact: string;
  readonly termClass: string;
  readonly factClass: string;
}) {
  return (
    <>
      <dt className={props.termClass}>{props.term}</dt>
      <dd className={props.factClass}>{props.fact}</dd>
    </>
  );
}
