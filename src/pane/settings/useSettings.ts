import { useCallback, useMemo } from 'react';
import type { DataRefresh, PaneSettings, SettingsPort } from '../PanePort';
import { shown, useAsk } from '../work/useAsk';
import { useWork } from '../work/useWork';
import type { SettingsProps } from './SettingsPage';

/** Connects the Settings page to its port. */
export function useSettings(
  port: SettingsPort,
  settings: PaneSettings,
  onSwitchUser: () => void,
  onFailure: (error: unknown) => void,
): SettingsProps {
  const connect = useWork<null>();
  const data = useWork<DataRefresh>();
  const erase = useWork<null>();
  const leave = useWork<null>();
  const { service, user } = settings;
  const who = useMemo(() => ({ port, service }), [port, service]);
  const ask = useCallback((signal: AbortSignal) => who.port.users({ signal }), [who]);
  const { asked: users } = useAsk(user === null ? null : ask);

  return {
    settings,
    userName: shown(users)?.find((one) => one.id === user)?.name ?? user,
    version: port.version,
    connect: connect.work,
    data: data.work,
    erase: erase.work,
    leave: leave.work,
    onSwitchUser,
    onSignOut: () => void leave.start(() => port.signOut().then(nothing)),
    onLanguage: (language) => void port.save({ language }).catch(onFailure),
    onConnect: (address) =>
      void connect.start(async ({ signal }) => {
        await port.probe(address, { signal });
        await port.save(address === service ? { service: address } : { service: address, user: null });
        return null;
      }),
    onRefreshData: () => void data.start(({ signal }) => port.refreshData({ signal })),
    onErase: () => void erase.start(() => port.eraseCache().then(nothing)),
  };
}

const nothing = () => null;
