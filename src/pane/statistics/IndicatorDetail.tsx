import { Button, Field, Select } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import type { Indicator } from '../../list/Statistics';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { Section } from '../parts/Section';
import { usePageStyles } from '../parts/usePageStyles';
import { Waiting } from '../parts/Waiting';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { NumberCard } from './NumberCard';
import { SeriesTable } from './SeriesTable';
import type { StatisticsProps } from './StatisticsProps';
import { StatisticsBar } from './StatisticsBar';

const LATEST = '';

/** One indicator: place and period to choose, the number with its source, the whole series, and the ways into the sheet. */
export function IndicatorDetail(props: StatisticsProps & { readonly chosen: Indicator }) {
  const page = usePageStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { chosen, places, numbers, latest } = props;
  const periods = numbers.map(({ period }) => period).toReversed();
  return (
    <>
      <div className={page.group} style={{ gap: '4px' }}>
        <div>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            onClick={() => props.onChoose(null)}
            style={{ marginInlineStart: '-8px' }}
          >
            {texts.statistics.back}
          </Button>
        </div>
        <Section title={chosen.name[language]}>
          <div className={page.group}>
            <Field label={texts.statistics.place} className={page.narrow}>
              <Select
                value={props.place?.code ?? ''}
                disabled={places.length === 0}
                onChange={(_, data) => props.onPlace(data.value)}
              >
                {places.map((place) => (
                  <option key={place.code} value={place.code}>
                    {place.name[language]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={texts.statistics.period} className={page.narrow}>
              <Select
                value={props.period ?? LATEST}
                disabled={periods.length === 0}
                onChange={(_, data) => props.onPeriod(data.value === LATEST ? null : data.value)}
              >
                <option value={LATEST}>{latest === null ? '' : texts.statistics.latest(latest.period)}</option>
                {periods.map((period) => (
                  <option key={period} value={period}>
                    {period}
                  </option>
                ))}
              </Select>
            </Field>
            <Numbers {...props} />
          </div>
        </Section>
      </div>
      <StatisticsBar {...props} ready={numbers.length > 0} />
    </>
  );
}

function Numbers(props: StatisticsProps & { readonly chosen: Indicator }) {
  const page = usePageStyles();
  const texts = useTexts();
  if (props.observations.status === 'failed') {
    return <Failure error={props.observations.error} onRetry={props.onObservationsAgain} />;
  }
  if (props.observations.status === 'loading') return <Waiting lines={5} />;
  const { numbers, period } = props;
  const picked = period === null ? props.latest : numbers.find((number) => number.period === period);
  if (!picked) {
    return <Empty icon={<DataTrendingRegular />} title={texts.statistics.noData} hint={texts.statistics.noDataHint} />;
  }
  return (
    <div className={page.group}>
      <NumberCard observation={picked} indicator={props.chosen} />
      {numbers.length > 1 && <SeriesTable observations={numbers} />}
    </div>
  );
}
