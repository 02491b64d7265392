// Reads the project's own sources for the tests that hold the repository to its rules.

import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { filesIn } from '../../build/precache-list.ts';

export interface SourceFile {
  /** From the project's root, `/`-separated: `src/ui/dialog.tsx`. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file below the folder. */
export function sourcesIn(folder: string): readonly SourceFile[] {
  return filesIn(folder)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ path: `${folder}/${file}`, text: readFileSync(join(folder, file), 'utf8') }));
}

/** What a module imports, types included: paths from the project's root, or package names. */
export function importsOf({ path, text }: SourceFile): readonly string[] {
  const statements = [
    /^import\b[^'"]*?\bfrom ['"]([^'"]+)['"]/gm,
    /^export (?:type )?(?:\*|\{[^}]*\}) from ['"]([^'"]+)['"]/gm,
    /^import ['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
  ];
  const specifiers = statements.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? posix.join(dirname(path), specifier) : specifier,
  );
}
