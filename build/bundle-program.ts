// Bundles a program that runs apart from the app (service worker, start script) into one piece of plain script.

import { build } from 'vite';

export interface ProgramOptions {
  /** The entry module, absolute or from the project's root. */
  readonly entry: string;
  /** Global constants that the program declares; each value is written into it as JSON. */
  readonly constants: Readonly<Record<string, unknown>>;
}

/** Returns the minified script. */
export async function bundleProgram({ entry, constants }: ProgramOptions): Promise<string> {
  const define = Object.fromEntries(
    Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [bundle] = [result].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error(`${entry}: the bundle is empty`);
  return chunk.code.trim();
}
