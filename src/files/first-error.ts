const MAX_CHARACTERS = 300;

/**
 * The first error of what Terraform prints, title and text, as one line: without colours and the box around it.
 * Without such a box, the first line. Undefined where there is none.
 */
export function firstError(stderr: string): string | undefined {
  const lines = stderr
    .replace(/\u001b\[[0-9;]*[A-Za-z]/g, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^[│╷╵|\s]+/, '').trim());
  const start = lines.findIndex((line) => line.startsWith('Error: '));
  const rest = lines.slice(start < 0 ? lines.findIndex((line) => line !== '') : start);
  const next = rest.findIndex((line, i) => i > 0 && /^(?:Error|Warning): /.test(line));
  const said = (start < 0 ? rest.slice(0, 1) : next < 0 ? rest : rest.slice(0, next)).filter((line) => line !== '');
  const [title, ...text] = said.map((line) => line.replace(/^Error: /, ''));
  if (title === undefined) return undefined;
  const whole = (text.length === 0 ? title : `${title}: ${text.join(' ')}`).replace(/\.+$/, '');
  return whole.length <= MAX_CHARACTERS ? whole : `${whole.slice(0, MAX_CHARACTERS).trimEnd()}…`;
}
