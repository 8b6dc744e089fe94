#!/usr/bin/env node
require('../scripts/steps/ensureDependencies.cjs')();
require('tsx/cjs');
require('../src/cli/main.ts');
