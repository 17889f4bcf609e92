// Runs dist/cli.js many times in one process, for what many runs are to show: module by module as its users have it,
// without a start of Node.js for each. Takes a JSON array of { args, cwd } on standard input and prints an array of {
// code, stdout, stderr }. What a process alone shows (pipes, signals, a first start) is for test/support/process.ts.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const CLI = pathToFileURL(fileURLToPath(new URL('../../dist/cli.js', import.meta.url))).href;
const runs = JSON.parse(readFileSync(0, 'utf8'));
const write = { stdout: process.stdout.write.bind(process.stdout), stderr: process.stderr.write.bind(process.stderr) };
const [node] = process.argv;

const outcomes = [];
for (const [i, { args, cwd }] of runs.entries()) {
  const outcome = { code: null, stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    process[name].write = (text) => {
      outcome[name] += text;
      return true;
    };
  }
  process.chdir(cwd);
  process.argv = [node, fileURLToPath(CLI), ...args];
  process.exitCode = undefined;
  // Another address for each run: the door is opened anew, and what is behind it is loaded once.
  await import(`${CLI}?run=${i}`);
  outcome.code = process.exitCode ?? 0;
  outcomes.push(outcome);
  for (const name of ['stdout', 'stderr']) process[name].removeAllListeners('error');
}
Object.assign(process.stdout, { write: write.stdout });
Object.assign(process.stderr, { write: write.stderr });
process.exitCode = 0;
process.stdout.write(JSON.stringify(outcomes));
