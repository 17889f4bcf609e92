import type { Change } from '../plan/change.js';
import type { Configuration } from '../plan/configuration.js';
import { stringAt, type Values } from '../plan/value.js';

/** The parts of `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`. */
export interface Arn {
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

export function parseArn(text: string): Arn | undefined {
  const [prefix, partition, service, region, account, ...resource] = text.split(':');
  if (
    prefix !== 'arn' ||
    !partition ||
    !service ||
    region === undefined ||
    account === undefined ||
    resource.length === 0
  )
    return undefined;
  return { service, region, account, resource: resource.join(':') };
}

export interface Region {
  readonly value: string;
  readonly sensitive: boolean;
}

/**
 * The region of a resource: its `region` argument (AWS provider 6), else its ARN's, else its provider
 * configuration's where that is known.
 */
export function regionOf(change: Change, configuration: Configuration): Region | null {
  const stated = (change.after && regionIn(change.after)) ?? (change.before && regionIn(change.before));
  if (stated !== null) return stated;
  const origin = configuration.providerArgument(change, 'region');
  if (origin.kind !== 'known' || typeof origin.value !== 'string' || !REGION.test(origin.value)) return null;
  return { value: origin.value, sensitive: origin.sensitive === true };
}

/**
 * Such as us-east-1, us-gov-west-1, eusc-de-east-1. Of `var.stage == "prod" ? ... : ...` the plan shows var.stage
 * alone, which is none.
 */
const REGION = /^[a-z]{2,5}(?:-[a-z]+)+-\d{1,2}$/;

/** The region that the values of a resource or data source themselves show. */
export function regionIn(values: Values): Region | null {
  const region = stringAt(values, ['region']);
  if (region.kind === 'known') return region;
  const arn = stringAt(values, ['arn']);
  const ofArn = arn.kind === 'known' ? parseArn(arn.value)?.region : undefined;
  return arn.kind === 'known' && ofArn ? { value: ofArn, sensitive: arn.sensitive } : null;
}
