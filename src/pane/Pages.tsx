import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { ConnectedPage } from './ConnectedPage';
import type { News } from './News';
import { NewsBar } from './NewsBar';
import { PAGES, PAGES_FOR_ANYONE, type Page } from './Page';
import type { PanePort, PaneSettings } from './PanePort';
import { type Destination, PaneActionsContext } from './parts/PaneActions';
import { SignIn } from './start/SignIn';
import { useTexts } from './texts/TextsContext';
import { useWatched } from './work/useWatched';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100vh', minWidth: 0 },
  header: { flexShrink: 0 },
  heading: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  tabs: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  /** Five tabs in the narrowest pane, 320 pixels, in the language with the longer names. */
  tab: {
    paddingInline: tokens.spacingHorizontalSNudge,
    '@media (max-width: 400px)': {
      paddingInline: tokens.spacingHorizontalXS,
      '& .fui-Tab__content, & .fui-Tab__content--reserved-space': { fontSize: tokens.fontSizeBase200 },
    },
  },
  settings: { marginInlineStart: 'auto' },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  panel: { flexGrow: 1, minHeight: 0, overflowY: 'auto', ':focus-visible': { outlineOffset: '-2px' } },
});

/** The tabs and their pages. A page that was seen stays behind the others, so that work goes on in it. */
export function Pages(props: {
  readonly port: PanePort;
  readonly settings: PaneSettings;
  readonly destination: Destination;
  readonly news: News | null;
  readonly onFailure: (error: unknown) => void;
  readonly onCloseNews: () => void;
}) {
  const { port, settings, destination, onFailure } = props;
  const styles = useStyles();
  const texts = useTexts();
  const [page, setPage] = useState<Page>(destination.page);
  const [visited, setVisited] = useState<ReadonlySet<Page>>(new Set([destination.page]));
  const [tableId, setTableId] = useState<string | null>(destination.tableId ?? null);
  const [switching, setSwitching] = useState(false);
  const online = useWatched(port.settings.watchOnline, true);

  const goTo = useCallback((next: Destination) => {
    setPage(next.page);
    setVisited((before) => new Set([...before, next.page]));
    if (next.tableId !== undefined) setTableId(next.tableId);
    setSwitching(false);
  }, []);
  useEffect(() => goTo(destination), [goTo, destination]);
  const actions = useMemo(() => ({ goTo }), [goTo]);

  const isOpen = (one: Page) => PAGES_FOR_ANYONE.has(one) || settings.user !== null;
  const asksWho = (one: Page) => one === page && (one === 'settings' ? switching : !isOpen(one));
  const signIn = (user: string) => {
    setSwitching(false);
    port.settings.save({ user }).catch(onFailure);
  };

  return (
    <PaneActionsContext.Provider value={actions}>
      <div className={styles.root}>
        <header className={styles.header}>
          <h1 className={styles.heading}>Eslabón</h1>
          <TabList
            className={styles.tabs}
            aria-label={texts.pages.tabs}
            selectedValue={page}
            onTabSelect={(_, data) => {
              const next = PAGES.find((candidate) => candidate === data.value);
              if (next) goTo({ page: next });
            }}
          >
            {PAGES.map((one) => (
              <Tab
                key={one}
                id={`tab-${one}`}
                value={one}
                aria-controls={`page-${one}`}
                {...(one === 'settings'
                  ? {
                      icon: <SettingsRegular />,
                      'aria-label': texts.pages.settings,
                      className: mergeClasses(styles.tab, styles.settings),
                    }
                  : { children: texts.pages[one], className: styles.tab })}
              />
            ))}
          </TabList>
        </header>
        <main className={styles.main}>
          <NewsBar online={online} news={props.news} onClose={props.onCloseNews} />
          {PAGES.map((one) => (
            <div
              key={one}
              id={`page-${one}`}
              role="tabpanel"
              tabIndex={0}
              aria-labelledby={`tab-${one}`}
              className={styles.panel}
              hidden={one !== page}
            >
              {asksWho(one) ? (
                <SignIn port={port.settings} service={settings.service} onSignIn={signIn} />
              ) : (
                visited.has(one) &&
                isOpen(one) && (
                  <ConnectedPage
                    page={one}
                    port={port}
                    settings={settings}
                    visible={one === page}
                    tableId={tableId}
                    onTable={setTableId}
                    onSwitchUser={() => setSwitching(true)}
                    onFailure={onFailure}
                  />
                )
              )}
            </div>
          ))}
        </main>
      </div>
    </PaneActionsContext.Provider>
  );
}
