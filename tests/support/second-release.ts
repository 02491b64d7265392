// Builds the site a second time, from a copy of the project in which something was changed.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

export interface Release {
  /** The built site. */
  readonly folder: string;
  remove(): void;
}

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', 'test-results']);

/** The release after `change` was made to the text of one file, a path from the project's root. */
export function buildRelease(file: string, change: (text: string) => string): Release {
  const project = mkdtempSync(join(tmpdir(), 'wallethere-release-'));
  cpSync('.', project, { recursive: true, filter: (source) => !LEFT_OUT.has(basename(source)) });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  const before = readFileSync(join(project, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file}: nothing was changed, so there is no second release`);
  writeFileSync(join(project, file), after);
  const build = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    {
      cwd: project,
      env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
      encoding: 'utf8',
    },
  );
  if (build.status !== 0)
    throw new Error(`the second release does not build:\n${build.stdout}${build.stderr}`);
  return {
    folder: join(project, 'dist'),
    remove: () => rmSync(project, { recursive: true, force: true }),
  };
}
