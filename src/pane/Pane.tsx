import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { News } from './News';
import { Pages } from './Pages';
import type { PanePort, PaneSettings } from './PanePort';
import type { Destination } from './parts/PaneActions';
import { useAppearance } from './parts/useAppearance';
import { Waiting } from './parts/Waiting';
import { Welcome } from './start/Welcome';
import { startingLanguage } from './texts/startingLanguage';
import { LanguageContext } from './texts/TextsContext';
import { themeFor } from './theme';
import { useWatched } from './work/useWatched';

export interface PaneProps {
  readonly port: PanePort;
  /** Language of Excel's menus, such as `es-MX`. */
  readonly displayLanguage: string;
  /** Excel's theme is dark. */
  readonly dark: boolean;
  /** Where a ribbon button sent the person; a new object is a new request. */
  readonly destination: Destination;
  readonly news: News | null;
}

/** The task pane: settings first, then welcome, then the pages. */
export function Pane(props: PaneProps) {
  const appearance = useAppearance(props.dark);
  const settings = useWatched<PaneSettings | null>(props.port.settings.watchSettings, null);
  const language = startingLanguage(settings?.language ?? null, props.displayLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider
      theme={themeFor(appearance)}
      // The browser's own controls, such as the calendar of a date, follow too.
      style={{ minHeight: '100vh', colorScheme: appearance.dark ? 'dark' : 'light' }}
    >
      <LanguageContext.Provider value={language}>
        {settings === null ? (
          <div style={{ padding: '16px' }}>
            <Waiting lines={8} />
          </div>
        ) : (
          <Start {...props} settings={settings} />
        )}
      </LanguageContext.Provider>
    </FluentProvider>
  );
}

function Start(props: PaneProps & { readonly settings: PaneSettings }) {
  const { port, settings } = props;
  const [news, setNews] = useState<News | null>(props.news);
  useEffect(() => setNews(props.news), [props.news]);
  const onFailure = useCallback((error: unknown) => setNews({ kind: 'failed', error }), []);
  if (!settings.welcomed) {
    return <Welcome onStart={() => void port.settings.save({ welcomed: true }).catch(onFailure)} />;
  }
  return (
    <Pages
      port={port}
      settings={settings}
      destination={props.destination}
      news={news}
      onFailure={onFailure}
      onCloseNews={() => setNews(null)}
    />
  );
}
