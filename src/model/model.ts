import type { Plan } from '../plan/read-plan.js';
import type { Drift, Retarget } from './indirect-changes.js';
import type { KeyPolicies } from './key-policy/key-policy.js';
import type { KeyRing } from './key-ring.js';
import type { Replica, Table } from './table.js';

/** What a plan does to DynamoDB tables and the KMS keys that encrypt them. */
export interface Model {
  readonly plan: Pick<Plan, 'complete' | 'errored' | 'deferred'>;
  readonly tables: readonly Table[];
  /** The aws_dynamodb_table_replica resources whose table is not in the plan. */
  readonly replicas: readonly Replica[];
  readonly keyRing: KeyRing;
  readonly keyPolicies: KeyPolicies;
  readonly drift: readonly Drift[];
  readonly retargets: readonly Retarget[];
}
