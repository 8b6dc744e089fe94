import path from 'node:path';
import { projectFolder } from './projectFolder';

/** Where data is kept when no folder is asked for. */
export const defaultDataFolder = path.join(projectFolder, 'data');
