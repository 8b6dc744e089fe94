import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/TextsContext';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere', minWidth: 0 } });

/** What came of something a person asked for, with perhaps the next step; stays until they close it. */
export function Done(props: {
  readonly children: ReactNode;
  readonly intent?: 'success' | 'info' | 'warning';
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <MessageBar intent={props.intent ?? 'success'} layout="multiline">
      <MessageBarBody className={styles.body}>{props.children}</MessageBarBody>
      {(props.actions ?? props.onClose) && (
        <MessageBarActions
          containerAction={
            props.onClose && (
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={texts.common.close}
                onClick={props.onClose}
              />
            )
          }
        >
          {props.actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
