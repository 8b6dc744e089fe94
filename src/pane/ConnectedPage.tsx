import { CataloguePage } from './catalogue/CataloguePage';
import { useCatalogue } from './catalogue/useCatalogue';
import { ChangesPage } from './changes/ChangesPage';
import { useChanges } from './changes/useChanges';
import { ContentPage } from './content/ContentPage';
import { useContent } from './content/useContent';
import type { Page } from './Page';
import type { PanePort, PaneSettings } from './PanePort';
import { usePaneActions } from './parts/PaneActions';
import { SettingsPage } from './settings/SettingsPage';
import { useSettings } from './settings/useSettings';
import { StatisticsPage } from './statistics/StatisticsPage';
import { useStatistics } from './statistics/useStatistics';

export interface ConnectedPageProps {
  readonly page: Page;
  readonly port: PanePort;
  readonly settings: PaneSettings;
  readonly visible: boolean;
  /** The table to look at on Changes. */
  readonly tableId: string | null;
  readonly onTable: (tableId: string) => void;
  readonly onSwitchUser: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** A page with its port behind it; what it shows is asked anew when another user or service answers. */
export function ConnectedPage(props: ConnectedPageProps) {
  switch (props.page) {
    case 'catalogue':
      return <Catalogue {...props} />;
    case 'statistics':
      return <Statistics {...props} />;
    case 'content':
      return <Content {...props} />;
    case 'changes':
      return <Changes {...props} />;
    case 'settings':
      return <Settings {...props} />;
  }
}

function identityOf({ service, user }: PaneSettings): string {
  return `${service} ${user ?? ''}`;
}

function Catalogue({ port, settings, onFailure }: ConnectedPageProps) {
  const { goTo } = usePaneActions();
  return <CataloguePage {...useCatalogue(port.catalogue, identityOf(settings), goTo, onFailure)} />;
}

function Statistics({ port, settings, onFailure }: ConnectedPageProps) {
  const selectTable = (tableId: string) => void port.catalogue.selectTable(tableId).catch(onFailure);
  return <StatisticsPage {...useStatistics(port.statistics, identityOf(settings), selectTable)} />;
}

function Content({ port, onFailure }: ConnectedPageProps) {
  return <ContentPage {...useContent(port.content, onFailure)} />;
}

function Changes({ port, settings, visible, tableId, onTable, onFailure }: ConnectedPageProps) {
  return <ChangesPage {...useChanges(port, identityOf(settings), visible, { tableId, onTable }, onFailure)} />;
}

function Settings({ port, settings, onSwitchUser, onFailure }: ConnectedPageProps) {
  return <SettingsPage {...useSettings(port.settings, settings, onSwitchUser, onFailure)} />;
}
