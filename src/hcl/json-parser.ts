import { fileSource } from './file-source.js';
import { convertJsonBody, objectsIn } from './json-body.js';
import type { NativeParser } from './native-parser.js';
import type { ParsedFile } from './parsed-file.js';
import { readJson } from './read-json.js';

/** A file in JSON syntax; its strings are templates of the native syntax. */
export function parseJsonFile(native: NativeParser, path: string, content: string): ParsedFile {
  const read = fileSource(path, content);
  if ('problem' in read) return read;
  const { source } = read;
  const value = readJson(source.text);
  if ('flaw' in value) source.refuse(value.flaw.what, value.flaw.at);
  const body = convertJsonBody(native, source, 'flaw' in value ? [] : objectsIn(source, value), 'root');
  const problem = source.problem();
  return problem === null ? { file: { path, text: source.text, syntax: 'json', body, comments: [] } } : { problem };
}
