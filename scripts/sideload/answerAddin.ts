import { createReadStream, statSync } from 'node:fs';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/** What belongs to the service; everything else is a file of the add-in. */
const OF_THE_SERVICE = /^\/(api\/|openapi\.json)/;

/**
 * Answers as a host of the add-in does: the files of its folder, and the service behind the same origin, so that Excel
 * needs to trust one address only.
 */
export function answerAddin(folder: string, service: string): (ask: IncomingMessage, answer: ServerResponse) => void {
  return (ask, answer) => {
    const target = ask.url ?? '/';
    // Only a path of ours: `//elsewhere/…` and whole addresses would name another host.
    if (!/^\/(?!\/)/.test(target)) answer.writeHead(400).end();
    else if (OF_THE_SERVICE.test(target)) passOn(ask, answer, target, service);
    else sendFile(answer, folder, target.replace(/[?#].*$/, ''));
  };
}

function passOn(ask: IncomingMessage, answer: ServerResponse, target: string, service: string): void {
  const { hostname, port } = new URL(service);
  const { method, headers } = ask;
  const asked = request({ hostname, port, path: target, method, headers }, (got) => {
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.pipe(answer);
  });
  asked.on('error', () => {
    if (answer.headersSent) answer.destroy();
    else answer.writeHead(502).end();
  });
  answer.on('close', () => asked.destroy());
  ask.pipe(asked);
}

function sendFile(answer: ServerResponse, folder: string, pathname: string): void {
  const file = path.join(folder, path.normalize(safeDecode(pathname)));
  const type = TYPES[path.extname(file)];
  if (!file.startsWith(folder + path.sep) || type === undefined || !isFile(file)) {
    answer.writeHead(404).end();
    return;
  }
  answer.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
  createReadStream(file)
    .on('error', () => answer.destroy())
    .pipe(answer);
}

function safeDecode(pathname: string): string {
  try {
    const decoded = decodeURIComponent(pathname);
    return decoded.includes('\0') ? '' : decoded;
  } catch {
    return '';
  }
}

function isFile(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // A name that no file system can hold is no file.
    return false;
  }
}
