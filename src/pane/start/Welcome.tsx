import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { ArrowSyncCheckmarkRegular } from '@fluentui/react-icons/svg/arrow-sync-checkmark';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { ChainMark } from '../parts/ChainMark';
import { usePageStyles } from '../parts/usePageStyles';
import { useTexts } from '../texts/TextsContext';

const ICONS = [TableAddRegular, ArrowSyncCheckmarkRegular, ArrowUploadRegular, MathFormulaRegular] as const;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
    maxWidth: '480px',
    margin: '0 auto',
  },
  points: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  point: { display: 'flex', gap: tokens.spacingHorizontalM },
  icon: { fontSize: '24px', lineHeight: 0, color: tokens.colorBrandForeground1, flexShrink: 0 },
  title: { margin: 0 },
});

/** The first screen: what the add-in is worth to a person, before it asks them for anything. */
export function Welcome({ onStart }: { readonly onStart: () => void }) {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  return (
    <main className={styles.root}>
      <ChainMark size={48} />
      <div>
        <Title3 as="h1" className={styles.title}>
          {texts.welcome.title}
        </Title3>
        <Text block className={page.soft} style={{ marginTop: '4px' }}>
          {texts.welcome.lead}
        </Text>
      </div>
      <ul className={styles.points}>
        {texts.welcome.points.map((point, index) => {
          const Icon = ICONS[index] ?? TableAddRegular;
          return (
            <li key={point.title} className={styles.point}>
              <Icon className={styles.icon} aria-hidden="true" />
              <div>
                <Text block weight="semibold">
                  {point.title}
                </Text>
                <Text block className={page.soft}>
                  {point.body}
                </Text>
              </div>
            </li>
          );
        })}
      </ul>
      <Button appearance="primary" size="large" onClick={onStart}>
        {texts.welcome.start}
      </Button>
    </main>
  );
}
