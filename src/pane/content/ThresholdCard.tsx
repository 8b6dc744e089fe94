import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Method } from '../../domain/content/DatedThreshold';
import type { Finding } from '../../domain/content/Finding';
import { thresholdSource } from '../../domain/content/thresholdSource';
import { Done } from '../parts/Done';
import { usePageStyles } from '../parts/usePageStyles';
import { formatDay } from '../texts/formatDay';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { METHODS, type MethodAnswers } from './offeredMethods';

const useStyles = makeStyles({
  number: {
    fontSize: tokens.fontSizeHero700,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightHero700,
  },
  findings: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** The threshold in force with its source, or why there is none, and why a method is not offered. */
export function ThresholdCard({
  answers,
  method,
}: {
  readonly answers: MethodAnswers | null;
  readonly method: Method;
}) {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  if (answers === null) {
    return (
      <Text role="status" className={page.soft}>
        {texts.content.askFirst}
      </Text>
    );
  }
  const answer = answers[method];
  if (answer.kind === 'refused') {
    const sentences = distinct(
      METHODS.flatMap((one) => answers[one].findings).map(({ sentence }) => sentence[language]),
    );
    return <Done intent="warning">{sentences.join(' ')}</Done>;
  }
  const other = METHODS.map((one) => answers[one]).find((one) => one.kind === 'refused');
  const said: readonly Finding[] = [...answer.findings, ...(other?.findings ?? [])];
  return (
    <div className={page.card} role="status">
      <span>
        <Text block className={page.soft}>
          {texts.content.thresholds[method]}
        </Text>
        <span className={styles.number}>{texts.content.percent(answer.percent)}</span>
        <Text block size={200} className={page.soft}>
          {answer.to === null
            ? texts.content.since(formatDay(answer.from, language))
            : texts.content.between(formatDay(answer.from, language), formatDay(answer.to, language))}
        </Text>
      </span>
      <Text size={200}>
        {texts.content.source(thresholdSource(answer)[language], formatDay(answer.rulesAsOf, language))}
      </Text>
      {said.length > 0 && (
        <ul className={styles.findings}>
          {said.map(({ code, sentence }) => (
            <li key={code}>{sentence[language]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
