import { closeSync, fsyncSync, openSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type InitOptions = Parameters<NodeFS['init']>[1];

/** The part of an emscripten stream that the fsync operation needs. */
interface Stream {
  readonly nfd?: number | null;
  readonly path?: string;
  readonly node: unknown;
}

interface NodeFileSystem {
  realPath(node: unknown): string;
  readonly stream_ops: { fsync?: (stream: Stream) => number };
}

/**
 * The engine's files in a folder, with a real fsync.
 *
 * The embedded engine's own file system has no fsync operation: a commit would reach the operating system and no further,
 * and a power cut would lose what was acknowledged. Exact for @electric-sql/pglite 0.5.16; a test counts the calls.
 */
export class SyncedNodeFs extends NodeFS {
  override async init(pg: PGlite, options: InitOptions): ReturnType<NodeFS['init']> {
    const started = await super.init(pg, options);
    const preRun = [
      ...(started.emscriptenOpts.preRun ?? []),
      (module: { readonly NODEFS: unknown }) => addFsync(module.NODEFS),
    ];
    return { emscriptenOpts: { ...started.emscriptenOpts, preRun } };
  }
}

function addFsync(candidate: unknown): void {
  if (!isNodeFileSystem(candidate))
    throw new Error('The embedded engine no longer has the file system that fsync is added to');
  const files = candidate;
  files.stream_ops.fsync = (stream) => {
    if (typeof stream.nfd === 'number') {
      fsyncSync(stream.nfd);
      return 0;
    }
    // Directories are opened without a descriptor; their entries must reach the disk too.
    const descriptor = openSync(files.realPath(stream.node), 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    return 0;
  };
}

function isNodeFileSystem(candidate: unknown): candidate is NodeFileSystem {
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    'stream_ops' in candidate &&
    typeof candidate.stream_ops === 'object' &&
    'realPath' in candidate &&
    typeof candidate.realPath === 'function'
  );
}
