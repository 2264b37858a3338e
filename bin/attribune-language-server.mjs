#!/usr/bin/env node
// Starts the language server for editors other than VS Code; it speaks LSP over stdin and stdout.
import process from 'node:process';

if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
await import('../dist/server.js');
