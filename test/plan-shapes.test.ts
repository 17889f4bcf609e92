import { describe, expect, it } from 'vitest';
import { planJson } from './support/fixtures.js';
import { run } from './support/process.js';

const CLAIM = 'key-created-in-the-same-plan';
const text = JSON.stringify(planJson(CLAIM));
/** Something of the changes, which stand behind the planned values. */
function inChanges(before: string, after: string): string {
  const from = text.indexOf('"resource_changes"');
  return text.slice(0, from) + text.slice(from).replace(before, after);
}

const check = (stdin: string) => run(['check', '--source', 'none', '-'], { stdin });

/** test/plan/ has the many ways; these are by the command as its users run it. */
describe.concurrent('a plan that says two things', () => {
  it('is one that passes, before anything is changed in it', async () => {
    expect((await check(text)).code).toBe(0);
  });

  it.each<[string, string, RegExp]>([
    [
      'has an escaped member once more in a change',
      text.replace('"actions":', '"\\u0061ctions":["delete"],"actions":'),
      /change\.actions is there twice/,
    ],
    [
      'has a block twice',
      inChanges('"server_side_encryption":[', '"server_side_encryption":[],"server_side_encryption":['),
      /server_side_encryption is there twice/,
    ],
    [
      'has a table in planned_values alone',
      text.replace(
        '"planned_values":{"root_module":{"resources":[',
        '"planned_values":{"root_module":{"resources":[{"address":"aws_dynamodb_table.hidden","mode":"managed","type":"aws_dynamodb_table","name":"hidden"},',
      ),
      /"aws_dynamodb_table\.hidden", and resource_changes does not;/,
    ],
    [
      'is called otherwise than its address says',
      inChanges(
        '"type":"aws_dynamodb_table","name":"orders","provider_name"',
        '"type":"aws_dynamodb_table","name":"other","provider_name"',
      ),
      /beside it say another/,
    ],
    [
      'is followed by another one behind a line of a wrapper',
      `${text}\n::debug::x\n${text}`,
      /more than one JSON document/,
    ],
    [
      'is followed by another one in a line of a wrapper',
      `${text}\n::debug::stdout: ${inChanges('"server_side_encryption":[{', '"server_side_encryption":[],"x":[{')}\n`,
      /more than one JSON document/,
    ],
    [
      'is followed by a part of another one in a line of a wrapper',
      `${text}\n::debug::{"resource\\u005fchanges":[]}\n`,
      /more than one JSON document/,
    ],
    [
      'has a table that says it is something else',
      inChanges(
        '"type":"aws_dynamodb_table","name":"orders","provider_name"',
        '"type":"null_resource","name":"orders","provider_name"',
      ),
      /address is "aws_dynamodb_table\.orders", and the type beside it is "null_resource"/,
    ],
    [
      'has a table in planned_values that says it is something else',
      text.replace(
        '"planned_values":{"root_module":{"resources":[',
        '"planned_values":{"root_module":{"resources":[{"address":"module.m[\\"a.b\\"].aws_dynamodb_table.hidden","mode":"managed","type":"null_resource","name":"hidden"},',
      ),
      /hidde…", and the type beside it is "null_resource"/,
    ],
    [
      'has a table in planned_values that says it is data',
      text.replace(
        '"planned_values":{"root_module":{"resources":[',
        '"planned_values":{"root_module":{"resources":[{"address":"aws_dynamodb_table.hidden","mode":"data","type":"aws_dynamodb_table","name":"hidden"},',
      ),
      /mode and type beside it say another/,
    ],
    [
      'has something else in planned_values that says it is a table',
      text.replace(
        '"planned_values":{"root_module":{"resources":[',
        '"planned_values":{"root_module":{"resources":[{"address":"null_resource.hidden","mode":"managed","type":"aws_dynamodb_table","name":"hidden"},',
      ),
      /mode and type beside it say another/,
    ],
    [
      'puts off a table that says it is something else',
      text.replace(
        '"resource_changes":',
        '"deferred_changes":[{"reason":"x","resource_change":{"address":"aws_dynamodb_table.hidden","mode":"managed","type":"null_resource","name":"hidden","change":{"actions":["create"],"before":null,"after":{}}}}],"resource_changes":',
      ),
      /the type beside it is "null_resource"/,
    ],
  ])('%s', async (_, stdin, message) => {
    expect(stdin).not.toBe(text);
    const { code, stderr } = await check(stdin);
    expect([code, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stderr).toMatch(message);
  });

  it('is none where setup-terraform repeats it', async () => {
    expect(
      (
        await check(
          `[command]terraform show -json tfplan\n${text}\n::debug::Terraform exited with code 0.\n::debug::stdout: ${text.replaceAll('%', '%25')}%0A\n::set-output name=stdout::${text.replaceAll('%', '%25')}%0A\n`,
        )
      ).code,
    ).toBe(0);
  });
});
