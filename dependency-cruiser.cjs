/** Who may import whom. The rooms stand in the order of the map in src/README.md; dependencies point up, never down. */
const room = (name) => `^src/${name}/`;
const only = (name, allowed, packages = []) => ({
  name: `${name}-imports`,
  comment: `src/${name} may import only ${[name, ...allowed, ...packages].join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: room(name) },
  to: {
    pathNot: [room(name), ...allowed.map(room), ...packages.map((p) => `node_modules/${p}(/|$)`), `^src/domain/`],
    dependencyTypesNot: ['core'],
  },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { path: '^src' }, to: { circular: true } },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: room('domain') },
      to: { pathNot: ['^src/domain/', 'node_modules/zod'] },
    },
    {
      name: 'list-is-a-contract',
      severity: 'error',
      from: { path: room('list') },
      to: { pathNot: ['^src/(domain|list)/', 'node_modules/(zod|ulid)'] },
    },
    {
      name: 'workbook-is-pure',
      severity: 'error',
      from: { path: room('workbook') },
      to: { pathNot: ['^src/(domain|list|workbook)/', 'node_modules/(zod|ulid)'] },
    },
    only('client', ['list'], ['zod', 'ulid']),
    only('excel', ['workbook', 'list'], []),
    only('functions', ['list'], []),
    only('commands', ['list', 'workbook'], []),
    only('pane', ['list', 'workbook'], ['react', 'react-dom', '@fluentui', '@griffel']),
    only('grid', [], ['@univerjs', 'rxjs']),
    only('host', ['grid'], []),
    {
      name: 'service-apart',
      severity: 'error',
      from: { path: room('service') },
      to: { path: '^src/(?!domain|list|service)' },
    },
    {
      name: 'only-the-store-says-sql',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/service/store/' },
      to: { path: 'node_modules/(kysely|pg|@electric-sql)(/|$)' },
    },
    {
      name: 'only-the-grid-says-univer',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(grid|preview)/' },
      to: { path: 'node_modules/@univerjs' },
    },
    {
      name: 'only-the-preview-draws-charts',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/preview/charts/' },
      to: { path: 'node_modules/chart\\.js' },
    },
    {
      name: 'preview-is-never-shipped',
      severity: 'error',
      from: { path: '^src/(runtime|pane|functions|commands|excel|client|workbook)/' },
      to: { path: '^src/(preview|host|grid)/' },
    },
    { name: 'src-knows-no-tests', severity: 'error', from: { path: '^src' }, to: { path: '^test' } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
