import type { Language } from '../domain/language';
import { startingLanguage } from '../pane/texts/startingLanguage';
import type { SettingsStore } from './SettingsStore';

/** The language to speak: Excel's or the browser's until the settings are read, then the one chosen there. */
export class SpokenLanguage {
  private settings: SettingsStore | null = null;

  /** @param display the language that Excel, or before it the browser, is shown in */
  constructor(private readonly display: () => string) {}

  follow(settings: SettingsStore): void {
    this.settings = settings;
  }

  current(): Language {
    return startingLanguage(this.settings?.current().language ?? null, this.display());
  }
}
