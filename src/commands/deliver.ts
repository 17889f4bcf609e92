import { writeReportFile } from '../files/report-file.js';
import { visible } from '../report/escape.js';

export interface Delivery {
  /** Null for standard output. */
  readonly file: string | null;
  /** What it says, in a word. */
  readonly verdict: string;
  content(): string;
  /** What is printed where the file cannot be written. */
  instead(): string;
}

/** The verdict is decided: what fails from here on is said, and changes nothing. */
export function deliver({ file, verdict, content, instead }: Delivery): void {
  try {
    if (file === null) {
      process.stdout.write(content());
      return;
    }
    writeReportFile(file, content(), 'command-line');
    process.stderr.write(`${verdict}: the report is in ${visible(file)}\n`);
  } catch (error) {
    process.stderr.write(
      `dynamodb-kms-gate: the report could not be written: ${visible((error as Error).message)}; the verdict is ${verdict.toLowerCase()}\n`,
    );
    if (file !== null) process.stdout.write(instead());
  }
}
