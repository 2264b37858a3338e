// Starts the bundle that lies beside this one: `server.js` runs `server.main.js`, `cli.js` runs `cli.main.js`.
import process from 'node:process';
import { cacheFolder, runBundle } from './bytecodeCache.node';

runBundle(__filename.replace(/\.c?js$/, '.main$&'), cacheFolder(process.env, process.platform));
