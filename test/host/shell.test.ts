import assert from 'node:assert/strict';
import { useExcel } from '../support/useExcel';

describe('What surrounds the workbook, through the real office.js', () => {
  const excel = useExcel();

  it('runs a ribbon command and waits until the add-in has completed it', async () => {
    const done: string[] = [];
    Office.actions.associate('refrescar', (event: Office.AddinCommands.Event) => {
      done.push(event.source.id);
      event.completed();
    });
    await excel.host.shell.runCommand('refrescar', 'BotonRefrescar');
    assert.deepEqual(done, ['BotonRefrescar']);
  });

  it('says when a ribbon command does not complete', async () => {
    Office.actions.associate('atascado', () => undefined);
    await assert.rejects(excel.host.shell.runCommand('atascado', 'Boton', 20), /atascado did not complete/);
  });

  it('shows and hides the task pane', async () => {
    const seen: boolean[] = [];
    excel.host.shell.onPane((visible) => seen.push(visible));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    assert.deepEqual(seen, [false, true]);
  });

  it('remembers whether the add-in starts with the workbook', async () => {
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    assert.equal(await Office.addin.getStartupBehavior(), 'Load');
  });

  it('records which buttons the add-in enables', async () => {
    await Office.ribbon.requestUpdate({
      tabs: [{ id: 'Eslabon', visible: true, controls: [{ id: 'Publicar', enabled: false }] }],
    });
    assert.deepEqual([...excel.host.shell.ribbon.buttons], [['Publicar', false]]);
    assert.deepEqual([...excel.host.shell.ribbon.tabs], [['Eslabon', true]]);
  });
});
