import type { Language } from '../domain/language';
import { previewTexts } from './previewTexts';

export interface RibbonActions {
  /** Presses one of the add-in's own buttons. */
  press(action: 'Insert' | 'Refresh' | 'Publish' | 'ShowPane'): Promise<void>;
  undo(): void;
  redo(): void;
  switchLanguage(): void;
}

const BUTTONS = [
  ['Insert', 'insert'],
  ['Refresh', 'refresh'],
  ['Publish', 'publish'],
  ['ShowPane', 'icon'],
] as const;

/** The strip that stands for Excel's ribbon: the add-in's own buttons, undo, help and language. */
export function ribbonStrip(strip: HTMLElement, language: Language, actions: RibbonActions): void {
  const texts = previewTexts[language];
  const brand = document.createElement('div');
  brand.className = 'brand';
  const logo = new Image();
  logo.src = '/addin/assets/icon-32.png';
  logo.alt = '';
  const name = document.createElement('span');
  name.textContent = 'Eslabón ';
  const subtitle = document.createElement('small');
  subtitle.textContent = texts.subtitle;
  name.append(subtitle);
  brand.append(logo, name);
  const own = BUTTONS.map(([action, icon]) => {
    const button = buttonOf(texts.buttons[action], `/addin/assets/${icon}-16.png`);
    button.dataset.action = action;
    button.addEventListener('click', () => {
      button.disabled = true;
      void actions.press(action).finally(() => {
        button.disabled = false;
      });
    });
    return button;
  });
  const undo = buttonOf(texts.undo);
  undo.className = 'push';
  undo.addEventListener('click', () => actions.undo());
  const redo = buttonOf(texts.redo);
  redo.addEventListener('click', () => actions.redo());
  const help = document.createElement('a');
  help.href = `/addin/help/${language}/index.html`;
  help.target = '_blank';
  help.rel = 'noopener';
  help.textContent = texts.help;
  const other = buttonOf(texts.otherLanguage);
  other.lang = language === 'es' ? 'en' : 'es';
  other.addEventListener('click', () => actions.switchLanguage());
  strip.replaceChildren(brand, ...own, undo, redo, help, other);
}

function buttonOf(text: string, icon?: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  if (icon !== undefined) {
    const image = new Image();
    image.src = icon;
    image.alt = '';
    button.append(image);
  }
  button.append(text);
  return button;
}
