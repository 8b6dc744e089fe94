import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { failureOf } from '../texts/failureOf';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { usePaneActions } from './PaneActions';

const useStyles = makeStyles({
  body: { overflowWrap: 'anywhere', minWidth: 0 },
  reference: { display: 'block', fontSize: '12px', opacity: 0.85, overflowWrap: 'anywhere' },
});

/** What happened and what to do: the sentence of the failure, *Try again* and, where it helps, the way to Settings. */
export function Failure(props: {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
}) {
  const { error, onRetry, onClose } = props;
  const texts = useTexts();
  const language = useLanguage();
  const styles = useStyles();
  const { goTo } = usePaneActions();
  const failure = failureOf(error);
  const settingsHelp = failure.offline || failure.notSignedIn;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{failure.offline ? texts.failure.offline : texts.failure.title}</MessageBarTitle>{' '}
        {failure.sentence?.[language] ?? texts.failure.unexpected}
        {failure.requestId !== null && (
          <span className={styles.reference}>{texts.failure.requestId(failure.requestId)}</span>
        )}
      </MessageBarBody>
      {(onRetry !== undefined || onClose !== undefined || settingsHelp) && (
        <MessageBarActions
          containerAction={
            onClose && (
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={texts.common.close}
                onClick={onClose}
              />
            )
          }
        >
          {onRetry && (
            <Button size="small" onClick={onRetry}>
              {texts.common.retry}
            </Button>
          )}
          {settingsHelp && (
            <Button size="small" onClick={() => goTo({ page: 'settings' })}>
              {texts.failure.openSettings}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
