import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { RefreshOutcome } from './catalogue/RefreshOutcome';
import type { News } from './News';
import { Failure } from './parts/Failure';
import { usePaneActions } from './parts/PaneActions';
import { useTexts } from './texts/TextsContext';

const useStyles = makeStyles({ root: { flexShrink: 0, display: 'flex', flexDirection: 'column' } });

/** Above the pages: that the service cannot be reached, and what ribbon buttons have to tell. */
export function NewsBar(props: { readonly online: boolean; readonly news: News | null; readonly onClose: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const { goTo } = usePaneActions();
  const { news } = props;
  return (
    <div className={styles.root}>
      {!props.online && (
        <MessageBar intent="warning" layout="multiline" shape="square">
          <MessageBarBody>
            <MessageBarTitle>{texts.offline.title}</MessageBarTitle> {texts.offline.body}
          </MessageBarBody>
        </MessageBar>
      )}
      {news?.kind === 'failed' && <Failure error={news.error} onClose={props.onClose} />}
      {news?.kind === 'refreshed' && (
        <RefreshOutcome
          report={news.report}
          name={news.table.name}
          onResolve={() => {
            props.onClose();
            goTo({ page: 'changes', tableId: news.table.tableId });
          }}
          onClose={props.onClose}
        />
      )}
    </div>
  );
}
