import { Text } from '@fluentui/react-components';
import { Section } from '../parts/Section';
import { usePageStyles } from '../parts/usePageStyles';
import { useTexts } from '../texts/TextsContext';
import { ContentBar } from './ContentBar';
import type { ContentProps } from './ContentProps';
import { MaterialsChoice } from './MaterialsChoice';
import { QuestionFields } from './QuestionFields';
import { ThresholdCard } from './ThresholdCard';

/** Chooses what content is computed and from which materials, and adds the sheet that computes it. */
export function ContentPage(props: ContentProps) {
  const page = usePageStyles();
  const texts = useTexts();
  return (
    <div className={page.page} style={{ paddingBottom: 0 }}>
      <Section title={texts.content.title}>
        <Text className={page.soft}>{texts.content.lead}</Text>
        <div className={page.group}>
          <QuestionFields {...props} />
          <ThresholdCard answers={props.answers} method={props.method} />
        </div>
      </Section>
      <Section title={texts.content.materials}>
        <MaterialsChoice {...props} />
      </Section>
      <ContentBar {...props} />
    </div>
  );
}
