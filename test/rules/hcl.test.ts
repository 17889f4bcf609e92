import { describe, expect, it } from 'vitest';
import type { PlanJson } from '../support/fixtures.js';
import { edited } from './edited.js';
import { findingsOf } from './findings-of.js';

const CONTROL = 'table-kms-encryption';
const REPLICAS = 'replica-kms-encryption';

async function hclOf(
  ruleId: string,
  plan: string | PlanJson,
  require: 'kms' | 'customer-managed' = 'customer-managed',
): Promise<readonly (string | null)[]> {
  return (await findingsOf(ruleId, plan, { require })).map(({ hcl }) => hcl);
}

describe('what to write', () => {
  it('is the block of the resource', async () => {
    expect(await hclOf(CONTROL, 'created-disabled')).toEqual([
      `resource "aws_dynamodb_table" "t" {
  # ...
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.example.arn
  }
}`,
    ]);
    expect(await hclOf(CONTROL, 'created-disabled', 'kms')).toEqual([
      `resource "aws_dynamodb_table" "t" {
  # ...
  server_side_encryption {
    enabled = true # kms_key_arn as well, for a customer managed key
  }
}`,
    ]);
  });

  it("is the key of a replica alone, where the table's is right", async () => {
    expect(await hclOf(REPLICAS, 'replica-without-a-key')).toEqual([
      `resource "aws_dynamodb_table" "orders" {
  # ...
  replica {
    region_name = "us-west-2"
    kms_key_arn = aws_kms_key.us_west_2.arn
  }
}`,
    ]);
  });

  it('is the argument of a replica that is a resource of its own', async () => {
    expect(await hclOf(REPLICAS, 'table-replica-without-a-key-beside-customer-table')).toEqual([
      `resource "aws_dynamodb_table_replica" "orders_west" {
  # ...
  kms_key_arn = aws_kms_key.example.arn # a key of us-west-2
}`,
    ]);
  });

  it("is the inputs of the community module's call, by the names that the module has", async () => {
    const [sessions] = await hclOf(CONTROL, 'community-module-shape');
    expect(sessions).toBe(`module "sessions" {
  # ...
  server_side_encryption_enabled     = true
  server_side_encryption_kms_key_arn = aws_kms_key.example.arn
}`);
    expect(await hclOf(REPLICAS, 'community-module-shape')).toEqual([
      `module "payments" {
  # ...
  replica_regions = [
    {
      region_name = "us-west-2"
      kms_key_arn = aws_kms_key.us_west_2.arn
    },
  ]
}`,
    ]);
  });

  it('is one object of inputs where the module takes it so and its block is dynamic', async () => {
    const plan = edited('community-module-shape', ({ configuration }) => {
      const { module } = configuration.root_module.module_calls.sessions;
      module.variables = { ...module.variables, server_side_encryption: {} };
      for (const resource of module.resources) delete resource.expressions.server_side_encryption;
    });
    const hcl = (await hclOf(CONTROL, plan)).filter((text) => text?.includes('"sessions"'));
    expect(hcl).toEqual([
      `module "sessions" {
  # ...
  server_side_encryption = {
    enabled     = true
    kms_key_arn = aws_kms_key.example.arn
  }
}`,
    ]);
  });

  it('stands where the outermost call passes the key in', async () => {
    expect(await hclOf(CONTROL, 'key-variable-null-in-a-module')).toMatchInlineSnapshot(`
      [
        "module "explicit" {
        # ...
        kms_key_arn = aws_kms_key.example.arn
      }",
        "module "omitted" {
        # ...
        kms_key_arn = aws_kms_key.example.arn
      }",
      ]
    `);
  });

  it('is the object of the awscc resources', async () => {
    expect(await hclOf(CONTROL, 'awscc-table')).toMatchInlineSnapshot(`
      [
        "resource "awscc_dynamodb_table" "carts" {
        # ...
        sse_specification = {
          sse_enabled       = true
          sse_type          = "KMS"
          kms_master_key_id = aws_kms_key.example.arn
        }
      }",
        "resource "awscc_dynamodb_table" "payments" {
        # ...
        sse_specification = {
          sse_enabled       = true
          sse_type          = "KMS"
          kms_master_key_id = aws_kms_key.example.arn
        }
      }",
        "resource "awscc_dynamodb_table" "sessions" {
        # ...
        sse_specification = {
          sse_enabled       = true
          sse_type          = "KMS"
          kms_master_key_id = aws_kms_key.example.arn
        }
      }",
      ]
    `);
    expect(await hclOf(CONTROL, 'awscc-global-table')).toMatchInlineSnapshot(`
      [
        "resource "awscc_dynamodb_global_table" "carts" {
        # ...
        sse_specification = {
          sse_enabled = true
          sse_type    = "KMS"
        }
        replicas = [
          {
            region            = "us-east-1"
            sse_specification = { kms_master_key_id = aws_kms_key.us_east_1.arn }
          },
          {
            region            = "us-west-2"
            sse_specification = { kms_master_key_id = aws_kms_key.us_west_2.arn }
          },
        ]
      }",
        "resource "awscc_dynamodb_global_table" "sessions" {
        # ...
        sse_specification = {
          sse_enabled = true
          sse_type    = "KMS"
        }
        replicas = [
          {
            region            = "us-east-1"
            sse_specification = { kms_master_key_id = aws_kms_key.us_east_1.arn }
          },
          {
            region            = "us-west-2"
            sse_specification = { kms_master_key_id = aws_kms_key.us_west_2.arn }
          },
        ]
      }",
      ]
    `);
  });

  it('says in which module a resource stands that no input leads to', async () => {
    const plan = edited('created-disabled', (json) => {
      const [change] = json.resource_changes;
      change.address = `module.a["x"].${change.address}`;
      change.module_address = 'module.a["x"]';
      json.configuration = {
        ...json.configuration,
        root_module: { module_calls: { a: { module: json.configuration.root_module } } },
      };
    });
    expect((await hclOf(CONTROL, plan))[0]).toMatch(/^# in module\.a\nresource "aws_dynamodb_table" "t" \{\n/);
  });

  it('quotes names that would end their string or begin a template', async () => {
    const plan = edited('created-disabled', (json) => {
      json.resource_changes[0].name = 'a" {\n${x} %{ if }';
      json.resource_changes[0].address = `aws_dynamodb_table.${json.resource_changes[0].name}`;
    });
    expect((await hclOf(CONTROL, plan))[0]).toContain('resource "aws_dynamodb_table" "a\\" {\\n$${x} %%{ if }" {');
  });
});
