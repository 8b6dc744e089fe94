import path from 'node:path';

/** The folder of the installed package: built pages and the default data folder are found from here. */
export const projectFolder = path.resolve(__dirname, '..', '..');
