import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useTexts } from '../texts/TextsContext';

/** A question before something that is not easily taken back (office.js takes the browser's own dialogs away). */
export function Confirm(props: {
  readonly open: boolean;
  readonly title: string;
  readonly body: string;
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const texts = useTexts();
  return (
    <Dialog modalType="alert" open={props.open} onOpenChange={(_, data) => !data.open && props.onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent>{props.body}</DialogContent>
          <DialogActions>
            <Button onClick={props.onCancel}>{texts.common.cancel}</Button>
            <Button appearance="primary" onClick={props.onConfirm}>
              {props.action}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
