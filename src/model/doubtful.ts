/** Yes, no, or what it hangs on. */
export type Doubtful = boolean | readonly string[];

export function allOf(answers: readonly Doubtful[]): Doubtful {
  if (answers.includes(false)) return false;
  return answers.every((answer) => answer === true) || reasonsOf(answers);
}

export function anyOf(answers: readonly Doubtful[]): Doubtful {
  if (answers.includes(true)) return true;
  return answers.some(Array.isArray) && reasonsOf(answers);
}

export function not(answer: Doubtful): Doubtful {
  return typeof answer === 'boolean' ? !answer : answer;
}

export function reasonsOf(answers: readonly Doubtful[]): readonly string[] {
  return [...new Set(answers.flatMap((answer) => (typeof answer === 'boolean' ? [] : answer)))];
}
