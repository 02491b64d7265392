// `npm test`: checks the code, builds the site, runs every test, and ends with the count of what really ran.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TIME_LIMIT_MS = 9 * 60_000;

const STEPS = [
  ['The code follows the rules of Biome', '@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'],
  ['The app has no type errors', 'typescript/bin/tsc', '-p', 'tsconfig.json'],
  ['The build and the tests have no type errors', 'typescript/bin/tsc', '-p', 'tsconfig.node.json'],
  ['The service worker has no type errors', 'typescript/bin/tsc', '-p', 'src/service-worker/tsconfig.json'],
  ['The site builds', 'vite/bin/vite.js', 'build', '--logLevel', 'warn'],
];

/** Runs a program of node_modules; resolves with its exit code, null when it was ended by a signal. */
function run(program, ...args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join('node_modules', program), ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_ENV: undefined },
      timeout: TIME_LIMIT_MS,
    });
    child.on('error', () => resolve(null)).on('close', resolve);
  });
}

/** Counts what the JSON report holds; a file that could not even be loaded is one failure. */
function countTests(reportFile) {
  const { testResults } = JSON.parse(readFileSync(reportFile, 'utf8'));
  const tests = testResults.flatMap((file) => file.assertionResults);
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + broken.length,
  };
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'wallethere-tests-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await run('vitest/vitest.mjs', 'run', ...reporters, ...process.argv.slice(2));
    const counted = countTests(report);
    // An error outside of any test, or no test at all, must not look like success.
    const unexplained = (code !== 0 && counted.failed === 0) || counted.passed + counted.failed === 0;
    return { passed: counted.passed, failed: counted.failed + (unexplained ? 1 : 0) };
  } catch (error) {
    console.error(`Vitest left no report: ${error.message}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let passed = 0;
const failures = [];
for (const [title, ...command] of STEPS) {
  const ok = (await run(...command)) === 0;
  console.log(`${ok ? '✓' : '✗'} ${title}`);
  if (ok) passed += 1;
  else failures.push(title);
}
const tests = await runTests();
for (const title of failures) console.log(`✗ ${title}`);

const failed = failures.length + tests.failed;
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed + tests.passed} passed, ${failed} failed`);
