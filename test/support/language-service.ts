import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

type LanguageService = Pick<typeof import('@actions/languageservice'), 'registerLogger' | 'validate'> &
  Pick<typeof import('@actions/expressions'), 'data' | 'isDescriptionDictionary'>;

/** GitHub's language service for workflows and actions. It imports JSON as bundlers let it and Node.js does not. */
export const { data, isDescriptionDictionary, registerLogger, validate } = await bundled();

async function bundled(): Promise<LanguageService> {
  const contents = `
    export { registerLogger, validate } from '@actions/languageservice';
    export { data, isDescriptionDictionary } from '@actions/expressions';
  `;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    write: false,
    // For browsers, so that it needs nothing of Node.js: a module without an address could not require it.
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
  });
  return (await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`
  )) as LanguageService;
}
