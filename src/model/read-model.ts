import { grouped } from '../grouped.js';
import type { Plan } from '../plan/read-plan.js';
import { stringAt, type Values } from '../plan/value.js';
import { driftOf, retargetsOf } from './indirect-changes.js';
import { known } from './key.js';
import { createKeyPolicies } from './key-policy/key-policy.js';
import { createKeyRing } from './key-ring.js';
import { mergeModels } from './merge-models.js';
import type { Model } from './model.js';
import type { Reader } from './read-encryption.js';
import { readTableReplica, tableOfReplica } from './read-replicas.js';
import { readTable } from './read-table.js';
import { isTableType, TABLE_REPLICA_TYPE } from './resource-types.js';
import type { Replica, Table } from './table.js';

/** With the plan's sources, what they decide is in it: see merge-models. */
export function createModel(plan: Plan, withSources: Plan | null = null): Model {
  const model = modelOf(plan);
  return withSources === null ? model : mergeModels(model, modelOf(withSources));
}

function modelOf(plan: Plan): Model {
  const keyRing = createKeyRing(plan);
  const reader: Reader = { configuration: plan.configuration, keyRing };
  const current = plan.changes.filter(({ mode, deposed }) => mode === 'managed' && !deposed);
  const tables = current.filter(({ type }) => isTableType(type)).map((change) => readTable(change, reader));

  const byName = new Map<string, Table>();
  for (const table of tables) {
    for (const name of [table.address, arnOf(table.change.before), arnOf(table.change.after)])
      if (name !== null) byName.set(name, table);
  }
  const read = current
    .filter(({ type }) => type === TABLE_REPLICA_TYPE)
    .map((change) => {
      const table = tableOfReplica(change, byName, reader);
      return { table, replica: readTableReplica(change, table, reader) };
    });
  const byTable = grouped(read, ({ table }) => table);
  const replicasOf = (table: Table | undefined): readonly Replica[] =>
    (byTable.get(table) ?? []).map(({ replica }) => replica);
  const replicas = replicasOf(undefined);
  const complete = tables.map((table) =>
    byTable.has(table) ? { ...table, replicas: [...table.replicas, ...replicasOf(table)] } : table,
  );

  return {
    plan: {
      complete: plan.complete,
      errored: plan.errored,
      deferred: plan.deferred.filter(({ type }) => isTableType(type) || type === TABLE_REPLICA_TYPE),
    },
    tables: complete,
    replicas,
    keyRing,
    keyPolicies: createKeyPolicies(plan, reader),
    drift: plan.drift.flatMap((change) => driftOf(change, reader)),
    retargets: retargetsOf(complete, replicas, reader),
  };
}

function arnOf(values: Values | null): string | null {
  return values && known(stringAt(values, ['arn']));
}
