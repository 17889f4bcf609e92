/** The statement to add to a key policy, as a data source makes it. Its condition is the one that DynamoDB's developer guide recommends. */
export function keyPolicyHcl(actions: readonly string[]): string {
  return [
    'data "aws_iam_policy_document" "example" {',
    '  # ...',
    '  statement {',
    `    actions   = [${actions.map((action) => `"${action}"`).join(', ')}]`,
    '    resources = ["*"]',
    '',
    '    principals {',
    '      type        = "AWS"',
    '      identifiers = ["arn:aws:iam::ACCOUNT:role/ROLE"] # who creates and uses the tables',
    '    }',
    '',
    '    condition {',
    '      test     = "StringLike"',
    '      variable = "kms:ViaService"',
    '      values   = ["dynamodb.*.amazonaws.com"]',
    '    }',
    '  }',
    '}',
  ].join('\n');
}
