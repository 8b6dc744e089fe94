/** Mocha's spec reporter, which also keeps the counts for the closing line of `npm test`. */
const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

const { EVENT_RUN_END } = Mocha.Runner.constants;

module.exports = class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(EVENT_RUN_END, () => {
      const { passes, failures, pending, duration } = runner.stats;
      writeFileSync(process.env.ESLABON_TEST_COUNTS, JSON.stringify({ passes, failures, pending, duration }));
    });
  }
};
