import { accountIdsShown } from './account-ids.js';
import { code, codeBlock, markdownSentence } from './escape.js';

/** The ways for text that is not ours to get into Markdown. */
export interface MarkdownText {
  code(text: string): string;
  sentence(text: string): string;
  codeBlock(text: string, language: string): string;
}

export function createMarkdownText(accountIds: 'mask' | 'show'): MarkdownText {
  const shown = accountIdsShown(accountIds);
  return {
    code: (text) => code(shown(text)),
    sentence: (text) => markdownSentence(shown(text)),
    codeBlock: (text, language) => codeBlock(shown(text), language),
  };
}
