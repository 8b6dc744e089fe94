import type { Host } from '../Host';

const EXCEL_WEB = 16;

/** The application context that the library asks for first, in the shape of Excel on the web. */
export function webAppContext(host: Host, controlId: string): Record<string, unknown> {
  return {
    _id: controlId,
    _appName: EXCEL_WEB,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: host.locale,
    _dataLocale: host.locale,
    _docUrl: host.documentUrl,
    _clientMode: 1,
    _settings: [...host.shell.documentSettings],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'host',
    _appInstanceId: 'host',
    _requirementMatrix: JSON.stringify(host.requirementSets),
    _hostFullVersion: '16.0.0.0',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: host.shell.paneVisible ? 2 : 1,
    _hostCustomMessage: '',
    _addinName: 'Eslabon',
  };
}

/** The same as the positional array of Excel for Mac. */
export function macAppContext(host: Host): readonly unknown[] {
  const settings = [...host.shell.documentSettings];
  return [
    [settings.map(([name]) => name), settings.map(([, value]) => value)],
    'host',
    2,
    16,
    0,
    0,
    0,
    1,
    host.locale,
    host.locale,
    [],
    host.documentUrl,
    'documentOpened',
    1,
    '',
    0,
    'host',
    'host',
    false,
    null,
    JSON.stringify(host.requirementSets),
    '',
    '16.0.0.0',
    host.shell.paneVisible ? 2 : 1,
  ];
}
