import { createRoot, type Root } from 'react-dom/client';
import { Pane } from '../../../src/pane/Pane';
import { ORDINARY, type Scenario } from './Scenario';
import { scriptedPort } from './scriptedPort';

declare global {
  interface Window {
    /** Shows the pane anew in a scenario. */
    showPane: (scenario: Partial<Scenario>) => void;
    /** What the pane asked of the scripted port since then, for the tests to read. */
    paneCalls: unknown[][];
  }
}

// As office.js does in a real pane: no history, no dialogs of the browser.
Object.assign(window.history, { pushState: null, replaceState: null });
const refuse = () => {
  throw new Error('not allowed in an add-in');
};
Object.assign(window, { alert: refuse, confirm: refuse, prompt: refuse });

let root: Root | null = null;
window.showPane = (given) => {
  const scenario: Scenario = { ...ORDINARY, ...given };
  const element = document.getElementById('pane');
  if (!element) throw new Error('the harness page has no #pane');
  window.paneCalls = [];
  root?.unmount();
  root = createRoot(element);
  root.render(
    <Pane
      port={scriptedPort(scenario, window.paneCalls)}
      displayLanguage={scenario.language === 'en' ? 'en-US' : 'es-MX'}
      dark={scenario.dark}
      destination={{ page: scenario.page }}
      news={null}
    />,
  );
};
