/**
 * Builds what browsers load: the add-in (`dist/addin`, served as it is) and, once `src/preview/main.ts` exists, the page
 * for people without Excel (`dist/preview`). The address of the add-in comes from ADDIN_URL.
 */
const { existsSync, mkdirSync, readFileSync, writeFileSync, cpSync } = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const tsx = require('tsx/cjs/api');
const { version } = require('./package.json');

const DEFAULT_ADDIN_URL = 'https://localhost:3000';
/** Microsoft's rule: add-ins load office.js from its own network, never from a copy. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Where the preview serves the copy of the npm package, which is for development and tests only. */
const PREVIEW_OFFICE_JS = '/office/office.js';
/** Asks the preview page around it for the channel to its workbook, before office.js looks for one. */
const PREVIEW_CHANNEL = '<script>parent.connect(window)</script>';

const root = __dirname;
const addinUrl = () => (process.env.ADDIN_URL ?? DEFAULT_ADDIN_URL).replace(/\/+$/, '');

/** What every build has in common. Types are checked by `npm run check`, not here. */
function base(mode, name) {
  return {
    name,
    mode,
    context: root,
    target: ['web', 'es2022'],
    devtool: mode === 'production' ? false : 'cheap-module-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            compilerOptions: { noEmit: false, sourceMap: mode !== 'production', types: [] },
          },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(root, 'node_modules', '.cache', 'webpack'),
      name: `${name}-${mode}`,
      buildDependencies: {
        config: [__filename, path.join(root, 'package-lock.json'), path.join(root, 'tsconfig.json')],
      },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'error' },
  };
}

/** Puts beside the bundles what Excel reads on its own: manifest, icons, function metadata and help pages. */
class AddinFiles {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('AddinFiles', () => {
      const folder = compiler.outputPath;
      mkdirSync(folder, { recursive: true });
      const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8').replaceAll(DEFAULT_ADDIN_URL, addinUrl());
      writeFileSync(path.join(folder, 'manifest.xml'), manifest);
      cpSync(path.join(root, 'assets'), path.join(folder, 'assets'), { recursive: true });
      const { writeFunctionFiles } = tsx.require('./scripts/functions/writeFunctionFiles.ts', __filename);
      writeFunctionFiles(folder, addinUrl());
    });
  }
}

function addin(mode) {
  const page = (filename, officeJs, channel) =>
    new HtmlWebpackPlugin({
      template: './src/runtime/runtime.html',
      filename,
      chunks: ['runtime'],
      templateParameters: { officeJs, channel },
      minify: false,
    });
  const common = base(mode, 'addin');
  return {
    ...common,
    entry: { runtime: './src/runtime/index.ts' },
    output: {
      path: path.join(root, 'dist', 'addin'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
    },
    plugins: [
      page('runtime.html', OFFICE_JS, ''),
      page('runtime.preview.html', PREVIEW_OFFICE_JS, PREVIEW_CHANNEL),
      new (require('webpack').DefinePlugin)({ ESLABON_VERSION: JSON.stringify(version) }),
      new AddinFiles(),
    ],
  };
}

function preview(mode) {
  return {
    ...base(mode, 'preview'),
    entry: { preview: './src/preview/main.ts', story: './src/preview/story/storyPage.ts' },
    // Served from this computer only, never shipped: making it small would cost minutes and gain nobody anything.
    optimization: { minimize: false },
    output: {
      path: path.join(root, 'dist', 'preview'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/preview/preview.html',
        filename: 'index.html',
        chunks: ['preview'],
        minify: false,
      }),
    ],
  };
}

module.exports = (_environment, { mode = 'production' }) => [
  addin(mode),
  ...(existsSync(path.join(root, 'src', 'preview', 'main.ts')) ? [preview(mode)] : []),
];
module.exports.base = base;
