import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/gate/report.js';
import { CHOICES } from '../../src/policy/choices.js';
import { parseFloor, parseSettings, STRICTEST } from '../../src/policy/settings.js';
import { FLOOR_NAMES, STRICT_TO_LOOSE } from '../../src/policy/strictness.js';
import { policyOf } from '../policy/policy-of.js';
import { changeIn, edited, resourceIn } from '../rules/edited.js';
import { handMadeTree } from '../sources/hand-made-tree.js';
import { type Judged, type PlanJson, planJson, reportOn } from '../support/fixtures.js';
import { inlineWaived, noticesOf, waiversOf } from './inline-waived.js';

const OLD = 'owned-stays-owned-without-a-block';
const CREATED = 'created-disabled';
const MANAGED = 'created-managed-with-a-customer-key-replica';
const TABLE = 'aws_dynamodb_table.t';

const judged = async (yaml: string, plan: PlanJson = planJson(OLD), inputs: Judged = {}): Promise<Report> =>
  reportOn(plan, { ...inputs, policy: await policyOf(yaml) });
const control = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ ruleId }) => ruleId === 'table-kms-encryption')
    .map(({ severity, status }) => `${severity} ${status}`);
const told = ({ findings }: Report): readonly string[] =>
  findings
    .filter(({ ruleId }) => ruleId === 'policy-validity' || ruleId === 'waiver-validity')
    .map(({ problem }) => problem);
const at = (address: string, claim = OLD): PlanJson =>
  edited(claim, (json) => {
    const table = resourceIn(json, TABLE);
    const [, module, name, index] = /^(?:(.*)\.)?aws_dynamodb_table\.([\w-]+)(?:\[(".*")\])?$/.exec(address)!;
    Object.assign(table, {
      address,
      name,
      ...(module === undefined ? {} : { module_address: module }),
      ...(index === undefined ? {} : { index: JSON.parse(index) as unknown }),
    });
  });
/** An exception that turns the control off for a table. */
const off = (of: string): string => `overrides: [{ ${of}, rules: { table-kms-encryption: off } }]`;
const END = 'expires: 2027-01-01';

describe('settings of a policy', () => {
  it('are in one order, which has every choice', () => {
    for (const name of FLOOR_NAMES) expect([...STRICT_TO_LOOSE[name]].sort()).toEqual([...CHOICES[name]].sort());
  });

  it('apply where they are stricter than what is set, or where nothing is', () => {
    const settingOf = (name: string) => (name === 'fail-on' ? 'failOn' : name) as 'require';
    for (const name of FLOOR_NAMES) {
      const order: readonly string[] = STRICT_TO_LOOSE[name];
      for (const input of [undefined, ...order]) {
        for (const choice of [undefined, ...order]) {
          const raw = { value: (each: string) => (each === name ? input : undefined), nameOf: (each: string) => each };
          const settings = parseSettings(raw, {
            ...STRICTEST.policy,
            choices: choice === undefined ? {} : { [name]: choice },
          });
          const strictest = [input, choice]
            .flatMap((each) => (each === undefined ? [] : [order.indexOf(each)]))
            .sort()[0];
          expect(settings[settingOf(name)], `${name}: input ${input}, policy ${choice}`).toBe(
            strictest === undefined ? CHOICES[name][0] : order[strictest],
          );
          expect(parseFloor(raw)).toEqual(input === undefined ? {} : { [name]: input });
        }
      }
    }
  });
});

describe('the strictest policy', () => {
  it('is as strict as can be, and has no exceptions', () => {
    expect(STRICTEST).toMatchObject({
      settings: { require: 'customer-managed', undetermined: 'fail', failOn: 'warning', existing: 'fail' },
      policy: { rules: {}, overrides: [], waivers: [], inlineWaivers: false, honour: [] },
    });
  });
});

describe('an override that turns the control off', () => {
  it.each([
    [`addresses: [${TABLE}]`, TABLE],
    ['addresses: [module.sandbox.*]', `module.sandbox.${TABLE}`],
    ['addresses: ["module.sandbox[*].*"]', `module.sandbox["a.b"].${TABLE}`],
    ['addresses: ["*.module.sandbox.*"]', `module.x["y"].module.sandbox.${TABLE}`],
    ['addresses: ["aws_dynamodb_table.t[*]"]', `${TABLE}["a"]`],
    ['addresses: ["module.*.aws_dynamodb_table.t"]', `module.x.${TABLE}`],
    ['addresses: ["*", aws_dynamodb_table.t]', TABLE],
    [`addresses: [${TABLE}], where: $.change.after.name`, TABLE],
  ])('applies to what it names, until a day: %s', async (of, address) => {
    const report = await judged(off(`${of}, ${END}`), at(address));
    expect([control(report), told(report)]).toEqual([[], []]);
    expect(report.plans[0]!.exceptions).toEqual([
      {
        kind: 'override',
        what: 'table-kms-encryption: off',
        addresses: [address],
        count: 1,
        expires: '2027-01-01',
        reason: null,
        location: null,
      },
    ]);
  });

  it.each([
    ['addresses: ["*"]', TABLE, 'override-names-nothing'],
    ['addresses: ["module.*"]', `module.x.${TABLE}`, 'override-names-nothing'],
    ['addresses: ["module.sand*.*"]', `module.sandbox.${TABLE}`, 'override-names-nothing'],
    ['addresses: ["*module.sandbox*"]', `module.sandbox.${TABLE}`, 'override-names-nothing'],
    ['addresses: ["aws_dynamodb_table.*"]', TABLE, 'override-names-nothing'],
    ['addresses: ["*.t", aws_dynamodb_table.other]', TABLE, 'override-names-nothing'],
    ['where: $.change.after.name', TABLE, 'override-names-nothing'],
    ['addresses: ["*"], where: $.change.after.name', TABLE, 'override-names-nothing'],
  ])('does not apply to what it does not name: %s', async (of, address, problem) => {
    const report = await judged(off(`${of}, ${END}`), at(address));
    expect([control(report), told(report), report.plans[0]!.exceptions]).toEqual([['error open'], [problem], []]);
  });

  it.each([
    ['addresses: ["*module.sandbox*"]', `module.x["module.sandbox.y"].${TABLE}`],
    ['addresses: ["*.module.sandbox.*"]', `module.x["y.module.sandbox.z"].${TABLE}`],
    ['addresses: ["*.aws_dynamodb_table.legacy"]', `${TABLE}["x.aws_dynamodb_table.legacy"]`],
    ['addresses: [module.sandbox.*]', `module.sandbox["a"].${TABLE}`],
  ])('takes no key of an instance for a name: %s', async (of, address) => {
    expect(control(await judged(off(`${of}, ${END}`), at(address)))).toEqual(['error open']);
  });

  it('needs an end that is not over', async () => {
    expect(told(await judged(off(`addresses: [${TABLE}]`)))).toEqual(['override-without-end']);
    const over = await judged(off(`addresses: [${TABLE}], expires: 2026-11-21`));
    expect([control(over), told(over)]).toEqual([['error open'], ['override-expired']]);
    expect(control(await judged(off(`addresses: [${TABLE}], expires: 2026-11-22`)))).toEqual([]);
  });

  it('has its end cut to the limit', async () => {
    const far = await judged(`max-waiver-days: 30\n${off(`addresses: [${TABLE}], expires: 2999-12-31`)}`);
    expect([control(far), told(far), far.plans[0]!.exceptions[0]!.expires]).toEqual([[], ['end-cut'], '2026-12-22']);
  });

  it('hides none that is in force behind one that is not', async () => {
    const rules = 'rules: { table-kms-encryption: off }';
    const named = `{ addresses: [${TABLE}], ${rules}, ${END} }`;
    for (const weak of [
      `{ addresses: ["*"], ${rules} }`,
      `{ addresses: [${TABLE}], ${rules}, expires: 2026-01-01 }`,
      `{ where: $.change.after.name, ${rules} }`,
    ]) {
      expect(control(await judged(`overrides: [${named}, ${weak}]`))).toEqual([]);
      expect(control(await judged(`overrides: [${weak}, ${named}]`))).toEqual([]);
    }
    // From off to a note is stricter, and so applies to any table.
    expect(
      control(await judged(`overrides: [${named}, { addresses: ["*"], rules: { table-kms-encryption: note } }]`)),
    ).toEqual(['note open']);
  });
});

describe('an override of the requirement', () => {
  const loose = (of: string): string => `overrides: [{ ${of}, require: kms }]`;
  const STRICT = { require: 'customer-managed' } as const;
  const requires = ({ tables }: Report): readonly string[] => tables.map(({ require }) => require);
  const managed = planJson(MANAGED);
  const address = managed['resource_changes'].find(({ type }: PlanJson) => type === 'aws_dynamodb_table')
    .address as string;

  it('below an input needs a named address and an end', async () => {
    expect(requires(await judged(loose(`addresses: ["${address}"], ${END}`), managed, STRICT))).toEqual(['kms']);
    for (const of of [
      `addresses: ["${address}"]`,
      `addresses: ["*"], ${END}`,
      `where: $.change.after.name, ${END}`,
      `addresses: ["${address}"], expires: 2026-11-21`,
    ]) {
      expect(requires(await judged(loose(of), managed, STRICT))).toEqual(['customer-managed']);
    }
  });

  it('above the input needs neither; but a where alone never loosens', async () => {
    const policy = (of: string): string => `require: customer-managed\n${loose(of)}`;
    for (const inputs of [{}, { require: 'kms' } as const]) {
      expect(requires(await judged(policy('addresses: ["*"]'), managed, inputs))).toEqual(['kms']);
      expect(requires(await judged(policy('where: $.change.after.name'), managed, inputs))).toEqual([
        'customer-managed',
      ]);
      expect(requires(await judged(policy('addresses: ["*"], where: $.change.after.name'), managed, inputs))).toEqual([
        'customer-managed',
      ]);
      expect(
        requires(await judged(policy(`addresses: ["${address}"], where: $.change.after.name`), managed, inputs)),
      ).toEqual(['kms']);
    }
  });

  it('does not undo by a where what an earlier one requires', async () => {
    const two = `overrides: [{ addresses: ["*"], require: customer-managed }, { where: $.change.after.name, require: kms }]`;
    const report = await judged(two, managed);
    expect([requires(report), told(report)]).toEqual([['customer-managed'], ['override-names-nothing']]);
  });
});

describe('where', () => {
  const tagged = (before: object | null, after: object, more: (change: PlanJson) => void = () => undefined): PlanJson =>
    edited(OLD, (json) => {
      const change = changeIn(json, TABLE);
      change.actions = before === null ? ['create'] : ['update'];
      if (before === null) change.before = null;
      else change.before.tags = before;
      change.after.tags = after;
      more(change);
    });
  const SECRET = { DataClass: 'secret' };
  const PUBLIC = { DataClass: 'public' };
  const requires = async (override: string, plan: PlanJson): Promise<string> =>
    (await judged(`overrides: [{ ${override} }]`, plan)).tables[0]!.require;
  const FILTER = "$.change.after.tags[?(@property == 'DataClass' && @ == 'secret')]";
  const tightens = (plan: PlanJson, path = FILTER): Promise<string> =>
    requires(`where: "${path}", require: customer-managed`, plan);
  const loosened = async (plan: PlanJson): Promise<readonly string[]> => {
    const report = await judged(
      off(`addresses: [${TABLE}], where: "$.change.after.tags[?(@property == 'DataClass' && @ == 'public')]", ${END}`),
      plan,
    );
    return [...control(report), ...told(report)];
  };
  const sensitive = (name: string) => (change: PlanJson) => {
    change.after_sensitive = { ...change.after_sensitive, tags: name === '' ? true : { [name]: true } };
  };
  const unknown = (change: PlanJson) => {
    delete change.after.tags.DataClass;
    change.after_unknown = { ...change.after_unknown, tags: { DataClass: true } };
  };

  it('tightens where the table matches before or after the change', async () => {
    expect(await tightens(tagged(SECRET, SECRET))).toBe('customer-managed');
    expect(await tightens(tagged(PUBLIC, SECRET))).toBe('customer-managed');
    expect(await tightens(tagged(SECRET, PUBLIC))).toBe('customer-managed');
    expect(await tightens(tagged(null, SECRET))).toBe('customer-managed');
    expect(await tightens(tagged(PUBLIC, PUBLIC))).toBe('kms');
    expect(await tightens(tagged(null, PUBLIC))).toBe('kms');
  });

  it.each([
    "$['change']['after'].tags.*",
    "$.change[?(@property == 'after')].tags[?(@ == 'secret')]",
    "$.change.*.tags[?(@ == 'secret')]",
    "$..tags[?(@ == 'secret')]",
    "$..after.tags[?(@ == 'secret')]",
  ])('asks of both sides however it is written: %s', async (path) => {
    expect(await tightens(tagged(SECRET, PUBLIC), path)).toBe('customer-managed');
  });

  it('tightens where it is undetermined', async () => {
    expect(await tightens(tagged(PUBLIC, PUBLIC, sensitive('DataClass')))).toBe('customer-managed');
    expect(await tightens(tagged(PUBLIC, PUBLIC, sensitive('')))).toBe('customer-managed');
    expect(await tightens(tagged(PUBLIC, { ...PUBLIC }, unknown))).toBe('customer-managed');
    expect(await tightens(tagged(PUBLIC, { ...PUBLIC, Other: 'x' }, sensitive('Other')))).toBe('kms');
  });

  it('loosens only where the table certainly matches, and matched before', async () => {
    expect(await loosened(tagged(PUBLIC, PUBLIC))).toEqual([]);
    expect(await loosened(tagged(null, PUBLIC))).toEqual([]);
    expect(await loosened(tagged(SECRET, PUBLIC))).toEqual(['error open']);
    expect(await loosened(tagged(PUBLIC, SECRET))).toEqual(['error open']);
    expect(await loosened(tagged(PUBLIC, PUBLIC, sensitive('DataClass')))).toEqual([
      'error open',
      'override-undetermined',
    ]);
    expect(await loosened(tagged(PUBLIC, PUBLIC, sensitive('')))).toEqual(['error open', 'override-undetermined']);
    expect(await loosened(tagged(PUBLIC, { ...PUBLIC }, unknown))).toEqual(['error open', 'override-undetermined']);
    expect(await loosened(tagged(PUBLIC, { ...PUBLIC, Other: 'x' }, sensitive('Other')))).toEqual([]);
  });
});

describe('a waiver', () => {
  const waiver = (of: string, rule = 'table-kms-encryption'): string =>
    `waivers: [{ rule: ${rule}, ${of}, reason: r, expires: 2027-01-01 }]`;
  const EVERY = waiver('addresses: ["*"]');
  const replaced = edited(OLD, (json) => {
    changeIn(json, TABLE).actions = ['delete', 'create'];
  });

  it('covers a table that the plan creates or replaces only by its full address', async () => {
    for (const plan of [planJson(CREATED), replaced]) {
      for (const of of [
        'addresses: ["*"]',
        'addresses: ["aws_dynamodb_table.*"]',
        `addresses: ["${TABLE}*"]`,
        'where: $.change.after.name',
      ]) {
        const report = await judged(waiver(of), plan);
        expect([control(report), told(report)]).toEqual([['error open'], ['created-table']]);
      }
      expect(control(await judged(waiver(`addresses: [${TABLE}]`), plan))).toEqual(['error waived']);
    }
    const keyed = at(`${TABLE}["*"]`, CREATED);
    expect(control(await judged(waiver(`addresses: ['${TABLE}["*"]']`), keyed))).toEqual(['error open']);
  });

  it.each(['{}', '{ require: kms }', '{ fail-on: never }', '{ existing: warn }', '{ undetermined: warn }'])(
    'of the control needs an address that names something, whatever is set: %s',
    async (of) => {
      const [name, value] = of.slice(2, -2).split(': ');
      const inputs = name === undefined || value === undefined ? {} : { [name === 'fail-on' ? 'failOn' : name]: value };
      for (const pattern of ['*', 'aws_dynamodb_table.*', '*.t']) {
        const report = await judged(waiver(`addresses: ["${pattern}"]`), planJson(OLD), inputs);
        expect([control(report).map((each) => each.split(' ')[1]), told(report)]).toEqual([
          ['open'],
          ['names-nothing'],
        ]);
      }
      expect(control(await judged(waiver(`addresses: ["*", ${TABLE}]`), planJson(OLD), inputs))[0]).toMatch(/ waived$/);
      expect(
        control(await judged(waiver('addresses: [module.sandbox.*]'), at(`module.sandbox.${TABLE}`), inputs))[0],
      ).toMatch(/ waived$/);
    },
  );

  it('of another rule covers a table that exists by a pattern', async () => {
    const yaml = `allowed-keys: [{ account: "999999999999" }]\n${waiver('addresses: ["*"]', 'kms-key-allowed')}`;
    const { findings } = await judged(yaml, planJson('key-disabled-under-a-table'));
    expect(findings.filter(({ ruleId }) => ruleId === 'kms-key-allowed').map(({ status }) => status)).toEqual([
      'waived',
    ]);
  });

  it.each([
    ['require: kms', { require: 'kms' }],
    ['require: customer-managed', { require: 'customer-managed' }],
    ['existing: fail', { existing: 'fail' }],
    ['fail-on: error', { failOn: 'error' }],
    ['fail-on: warning', { failOn: 'warning' }],
  ] as const)('needs a named address below %s', async (_, inputs) => {
    const every = await judged(EVERY, planJson(OLD), inputs);
    expect([control(every), told(every)]).toEqual([['error open'], ['names-nothing']]);
    expect(control(await judged(waiver(`addresses: [${TABLE}]`), planJson(OLD), inputs))).toEqual(['error waived']);
  });

  it('of the control is for nothing by a where without a name', async () => {
    for (const of of ['where: $.change.after.name', 'addresses: ["*"], where: $.change.after.name']) {
      const report = await judged(waiver(of));
      expect([control(report), told(report)]).toEqual([['error open'], ['names-nothing']]);
    }
    expect(control(await judged(waiver(`addresses: [${TABLE}], where: $.change.after.name`)))).toEqual([
      'error waived',
    ]);
  });

  it('has its end cut to the limit, and stays until then', async () => {
    const far = await judged(
      `max-waiver-days: 10\nwaivers: [{ rule: table-kms-encryption, addresses: [${TABLE}], reason: r, expires: 2999-12-31 }]`,
    );
    expect(far.findings.find(({ status }) => status === 'waived')!.waiver!.expires).toBe('2026-12-02');
    expect(told(far)).toEqual(['end-cut']);
  });
});

describe("another tool's comment without an end", () => {
  const tree = handMadeTree({ 'main.tf': '# checkov:skip=CKV_AWS_119:why\nresource "aws_dynamodb_table" "t" {\n}' });
  const ending = handMadeTree({
    'main.tf': '# trivy:ignore:AWS-0025:exp:2027-01-02 why\nresource "aws_dynamodb_table" "t" {\n}',
  });
  const waived = (inputs: Readonly<Record<string, string>>, of = tree, yaml = 'honour: [checkov, trivy]') =>
    inlineWaived([{ claim: OLD, tree: of }], yaml, undefined, inputs);

  it('goes below nothing that is set, and is told so', async () => {
    const refused = await waived({ require: 'kms' });
    expect([waiversOf(refused), noticesOf(refused)]).toEqual([[`${TABLE} open`], ['main.tf:1 without-end warning']]);
    expect(refused.ofComments[0]!.message).toBe(
      'The comment at main.tf:1 does not waive `table-kms-encryption` for aws_dynamodb_table.t: it has no end, and that is below what a flag or input requires (Checkov: why).',
    );
  });

  it('waives otherwise, and one with an end does', async () => {
    expect(waiversOf(await waived({}))).toEqual([`${TABLE} other-tool Checkov: why`]);
    expect(waiversOf(await waived({ require: 'kms' }, ending))).toEqual([`${TABLE} other-tool Trivy: why`]);
    const far = await waived({}, ending, 'honour: [trivy]\nmax-waiver-days: 3');
    expect([far.findings.find(({ status }) => status === 'waived')!.waiver!.expires, noticesOf(far)[0]]).toEqual([
      '2026-11-25',
      'main.tf:1 end-cut warning',
    ]);
  });
});
