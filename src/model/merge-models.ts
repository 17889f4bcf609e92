import { compareEncryption, type Encryption } from './encryption.js';
import type { Model } from './model.js';
import { type Replica, type Table, transitionOf } from './table.js';

/**
 * What a plan does, by the plan alone and by its sources as well. Sources decide what the plan leaves open, and correct
 * which key of two new ones it is. Where the plan and they tell different kinds of key, nobody can tell: they are files
 * beside the plan, and some of what they say is not in it. Whether they may decide for the better is for the gate to
 * say, which knows who named them.
 */
export function mergeModels(plan: Model, sources: Model): Model {
  const bySources = new Map(sources.tables.map((table) => [table.address, table]));
  const replicas = new Map(sources.replicas.map((replica) => [replica.address, replica]));
  return {
    ...plan,
    tables: plan.tables.map((table) => mergeTables(table, bySources.get(table.address) ?? table)),
    replicas: plan.replicas.map((replica) => mergeReplicas(replica, replicas.get(replica.address) ?? replica)),
  };
}

function mergeTables(plan: Table, sources: Table): Table {
  const after = mergeEncryptions(plan.after, sources.after);
  const replicas =
    plan.replicas.length === sources.replicas.length
      ? plan.replicas.map((replica, i) => mergeReplicas(replica, sources.replicas[i]!))
      : plan.replicas;
  return {
    ...plan,
    after,
    transition: after === plan.after ? plan.transition : transitionOf(plan.change, plan.before, after),
    replicas,
    replicasReasons: plan.replicasReasons === null ? null : (sources.replicasReasons ?? plan.replicasReasons),
    // What it states decides nothing, and sources know it exactly.
    statement: sources.statement,
  };
}

function mergeReplicas(plan: Replica, sources: Replica): Replica {
  const after = mergeEncryptions(plan.after, sources.after);
  const { statement, statedKey } = sources;
  const isOfSources = after !== plan.after && after?.class === sources.after?.class;
  return {
    ...plan,
    after,
    statement,
    statedKey,
    ...(isOfSources ? { namesKey: sources.namesKey, recreatedBecause: sources.recreatedBecause } : {}),
  };
}

function mergeEncryptions(plan: Encryption | null, sources: Encryption | null): Encryption | null {
  if (plan === null || sources === null) return plan;
  const learned: Encryption = { ...sources, bySources: true };
  if (isOpen(plan)) return isOpen(sources) ? { ...plan, reasons: sources.reasons } : learned;
  if (isOpen(sources)) {
    // The plan took a single reference for the value, and the sources show that the expression chooses.
    if (plan.class === 'customer-managed' && plan.key.arn === null && sources.reasons.expression !== undefined)
      return learned;
    // On a create, a dynamic block whose number is unknown looks like no block.
    return plan.class === 'aws-owned' && plan.because === 'no-block' && sources.reasons.because === 'dynamic-block'
      ? learned
      : plan;
  }
  if (plan.class === sources.class) return compareEncryption(plan, sources) === 'same' ? plan : learned;
  const isOn = plan.class !== 'aws-owned' && sources.class !== 'aws-owned';
  return {
    class: isOn ? 'kms' : 'unknown',
    reasons: { references: [], because: 'sources-differ', readings: { plan, sources } },
    bySources: true,
  };
}

function isOpen(encryption: Encryption): encryption is Extract<Encryption, { readonly class: 'kms' | 'unknown' }> {
  return encryption.class === 'kms' || encryption.class === 'unknown';
}
