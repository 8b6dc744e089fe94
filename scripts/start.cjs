/** `npm start`: the whole product on this machine. Installs and builds what is missing, then serves the preview. */
require('./steps/ensureDependencies.cjs')();
require('./steps/ensureBuilt.cjs')();
process.argv.splice(2, 0, 'serve', '--preview', '--open');
require('../bin/eslabon.cjs');
