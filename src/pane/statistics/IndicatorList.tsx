import { Field, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import type { Indicator } from '../../list/Statistics';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { Section } from '../parts/Section';
import { usePageStyles } from '../parts/usePageStyles';
import { Waiting } from '../parts/Waiting';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { type Asked, shown } from '../work/useAsk';

const useStyles = makeStyles({
  indicator: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** Indicators to choose from, found by any word of their names. */
export function IndicatorList(props: {
  readonly search: string;
  readonly indicators: Asked<readonly Indicator[]>;
  readonly onSearch: (text: string) => void;
  readonly onIndicatorsAgain: () => void;
  readonly onChoose: (indicator: Indicator) => void;
}) {
  const texts = useTexts();
  return (
    <Section title={texts.statistics.title}>
      <Field label={texts.statistics.search}>
        <SearchBox
          style={{ width: '100%', maxWidth: '100%' }}
          placeholder={texts.statistics.searchHint}
          value={props.search}
          dismiss={{ 'aria-label': texts.common.remove(texts.statistics.search) }}
          onChange={(_, data) => props.onSearch(data.value)}
        />
      </Field>
      <Found {...props} />
    </Section>
  );
}

function Found(props: Parameters<typeof IndicatorList>[0]) {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const indicators = shown(props.indicators);
  if (props.indicators.status === 'failed') {
    return <Failure error={props.indicators.error} onRetry={props.onIndicatorsAgain} />;
  }
  if (!indicators) return <Waiting lines={8} />;
  if (indicators.length === 0) {
    const searching = props.search.trim() !== '';
    return (
      <Empty
        icon={<DataTrendingRegular />}
        title={searching ? texts.statistics.nothing : texts.statistics.empty}
        hint={searching ? texts.statistics.nothingHint : texts.statistics.emptyHint}
      />
    );
  }
  return (
    <ul className={page.list} aria-label={texts.statistics.list}>
      {indicators.map((indicator) => (
        <li key={indicator.id} className={styles.item}>
          <button type="button" className={styles.indicator} onClick={() => props.onChoose(indicator)}>
            <span className={page.grow}>
              <Text block weight="semibold">
                {indicator.name[language]}
              </Text>
              <Text block size={200} className={page.soft}>
                {indicator.unit[language]} · {texts.statistics.span(indicator.firstPeriod, indicator.lastPeriod)}
              </Text>
            </span>
            <ChevronRightRegular aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
