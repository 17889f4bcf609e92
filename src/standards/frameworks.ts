export interface Framework {
  readonly id: string;
  readonly title: string;
  /** Those that others (the compliance mods of Powerpipe) map to the key of a DynamoDB table. */
  readonly requirements: readonly FrameworkRequirement[];
  /**
   * What of the framework makes control of the key something to be demonstrated. None of them names a customer managed
   * key.
   */
  readonly keyControl: string;
}

export interface FrameworkRequirement {
  /** As the framework writes it. */
  readonly id: string;
  readonly title: string;
  /** What an auditor asks to see for the key of a DynamoDB table, or that the requirement is about something else. */
  readonly asks?: string;
}

/** Both rules have them, with the same ids and titles. */
const HIPAA_REQUIREMENTS: readonly FrameworkRequirement[] = [
  {
    id: '164.308(a)(4)(ii)(A)',
    title: 'Isolating health care clearinghouse functions',
    asks: 'Only where a clearinghouse is part of a larger organization: show that the rest of it cannot read the tables of the clearinghouse. A key of their own, which only the clearinghouse may use, is one way.',
  },
  {
    id: '164.312(a)(2)(iv)',
    title: 'Encryption and decryption',
    asks: 'For each table with health information, show its key as DescribeTable gives it, and who may decrypt with that key. The specification is addressable: where you do not follow it, show the assessment that says why.',
  },
  {
    id: '164.312(e)(2)(ii)',
    title: 'Encryption',
    asks: 'About health information while it is transmitted, which the key of a table does not protect: show that clients reach DynamoDB over TLS. The key is what you show for the same information where it is stored.',
  },
];

const SC_12 =
  'SC-12 asks the organization to establish and manage its keys by requirements that it has set itself, and only for a customer managed key can it set them.';

export const FRAMEWORKS: readonly Framework[] = [
  {
    id: 'pci-dss-4.0',
    title: 'PCI DSS v4.0',
    keyControl:
      'Requirements 3.6 and 3.7 ask for keys that are secured and managed over their whole life, and only for a customer managed key do you decide who uses it, when it rotates and how it is retired.',
    requirements: [
      {
        id: '8.3.2',
        title:
          'Strong cryptography is used to render all authentication factors unreadable during transmission and storage on all system components',
        asks: 'Here cryptography protects stored credentials: for each table with passwords, tokens or other authentication factors, show the key that encrypts it and who may use that key. Card numbers are the matter of requirement 3, not of this one.',
      },
    ],
  },
  {
    id: 'pci-dss-3.2.1',
    title: 'PCI DSS v3.2.1',
    keyControl:
      'Requirements 3.5 and 3.6 ask for documented procedures for the keys of stored cardholder data, and only a customer managed key follows procedures of yours.',
    requirements: [
      {
        id: '3.4',
        title:
          'Render PAN unreadable anywhere it is stored (including on portable digital media, backup media, and in logs)',
      },
      {
        id: '3.4.1',
        title:
          'If disk encryption is used, logical access must be managed separately and independently of native operating system authentication and access control mechanisms',
      },
      {
        id: '3.4.1.a',
        title:
          "Logical access to encrypted file systems is implemented via a mechanism that is separate from the native operating system's authentication mechanism",
      },
      { id: '3.4.1.c', title: 'Cardholder data on removable media is encrypted wherever stored' },
      { id: '3.4.a', title: 'Documentation about the system used to protect the PAN' },
      { id: '3.4.b', title: 'The PAN is rendered unreadable (that is, not stored in plain-text)' },
      { id: '8.2.1.a', title: 'Passwords are protected with strong cryptography during transmission and storage' },
    ],
  },
  {
    id: 'hipaa-2013',
    title: 'HIPAA Omnibus Rule 2013',
    keyControl:
      'In a breach, encrypted health information counts as secured only while its key is not breached too, and only for a customer managed key do you decide who may use it and when that ends.',
    requirements: HIPAA_REQUIREMENTS,
  },
  {
    id: 'hipaa-2003',
    title: 'HIPAA Security Rule 2003',
    keyControl:
      'Only those who were granted the right may have access to health information, and only the policy of a customer managed key lets you say who may decrypt it.',
    requirements: HIPAA_REQUIREMENTS,
  },
  {
    id: 'gdpr',
    title: 'GDPR',
    keyControl:
      'The controller has to be able to demonstrate that its measures are appropriate (Articles 5 and 24), and only a customer managed key lets it decide who decrypts personal data, and take that back.',
    requirements: [
      {
        id: 'Article 32',
        title: 'Security of processing',
        asks: 'Encryption is one of the measures that the article names, as far as the risk calls for it. For each table with personal data, show its key, who may use and who may change it, and that you check this regularly.',
      },
    ],
  },
  {
    id: 'nist-800-53-r5',
    title: 'NIST SP 800-53 Rev. 5',
    keyControl: SC_12,
    requirements: [
      {
        id: 'AU-9(3)',
        title: 'Cryptographic Protection',
        asks: 'About cryptography that protects the integrity of audit records, so only about tables that hold them. Show the key of such a table, who can use it and who can change it.',
      },
      {
        id: 'SC-8(3)',
        title: 'Cryptographic Protection for Message Externals',
        asks: 'About message headers and routing information in transit, which the key of a table does not protect: show how the traffic to DynamoDB is encrypted. The key is what you show for the same data at rest.',
      },
      {
        id: 'SC-8(4)',
        title: 'Conceal or Randomize Communications',
        asks: 'About hiding the pattern of communications, which the key of a table does not do. Where you have selected it, show what hides the pattern, and the key for the data at rest only.',
      },
      {
        id: 'SC-13(a)',
        title: 'Cryptographic Protection',
        asks: 'Show that you have decided what cryptography is used for, data in DynamoDB included, and that the key of each table is of the kind you decided on.',
      },
      {
        id: 'SC-28(1)',
        title: 'Cryptographic Protection',
        asks: 'The closest of these: cryptography keeps information at rest from being disclosed or modified. For each table, show its key as DescribeTable gives it, the policy of the key and whether it rotates.',
      },
      {
        id: 'SI-19(4)',
        title: 'Removal, Masking, Encryption, Hashing, or Replacement of Direct Identifiers',
        asks: 'About direct identifiers in a data set: the encryption of a whole table hides them only from those who cannot use its key. Show who can, and what is done to the identifiers for everybody else.',
      },
    ],
  },
  {
    id: 'nist-800-53-r4',
    title: 'NIST SP 800-53 Rev. 4',
    keyControl: SC_12,
    requirements: [{ id: 'SC-13', title: 'Cryptographic Protection' }],
  },
  {
    id: 'nist-800-171-r2',
    title: 'NIST SP 800-171 Rev. 2',
    keyControl:
      'Requirement 3.13.10 asks the organization to establish and manage the keys of its cryptography, and an AWS managed key is established and managed by AWS.',
    requirements: [
      { id: '3.13.11', title: 'Employ FIPS-validated cryptography when used to protect the confidentiality of CUI' },
      { id: '3.13.16', title: 'Protect the confidentiality of CUI at rest' },
    ],
  },
  {
    id: 'nist-csf-1.1',
    title: 'NIST Cybersecurity Framework v1.1',
    keyControl:
      'PR.AC-4 asks for access by least privilege and separation of duties: the policy of a customer managed key can say that, and the policy of an AWS managed key cannot be changed.',
    requirements: [{ id: 'PR.DS-1', title: 'Data-at-rest is protected' }],
  },
  {
    id: 'cisa-cyber-essentials',
    title: 'CISA Cyber Essentials',
    keyControl:
      'To know how your data is protected is to know who can decrypt it, and only for a customer managed key do you decide that.',
    requirements: [
      { id: 'Your Data-1', title: 'Learn how your data is protected' },
      { id: 'Your Data-2', title: 'Learn what is happening on your network' },
      { id: 'Your Systems-3', title: 'Implement security configurations for all hardware and software assets' },
    ],
  },
  {
    id: 'nydfs-500',
    title: 'NYDFS 23 NYCRR 500',
    keyControl:
      'Section 500.15 asks for a written policy on encryption, and only a customer managed key can be used, rotated and retired as such a policy says.',
    requirements: [
      { id: '500.02(a)', title: 'Cybersecurity Program' },
      { id: '500.15(a)', title: 'Encryption of Nonpublic Information' },
    ],
  },
  {
    id: 'eu-gmp-annex-11',
    title: 'EU GMP Annex 11',
    keyControl:
      'Section 12 asks for controls that restrict access to authorised persons, and only for a customer managed key do you decide who these are.',
    requirements: [{ id: '7.1', title: 'Data Storage - Damage Protection' }],
  },
  {
    id: 'fda-21-cfr-11',
    title: 'FDA 21 CFR Part 11',
    keyControl:
      'Access to records has to be limited to authorized individuals, and only the policy of a customer managed key lets you say who may decrypt them.',
    requirements: [
      { id: '11.10(d)', title: 'Limiting system access to authorized individuals' },
      {
        id: '11.10(g)',
        title: 'Use of authority checks to ensure that only authorized individuals can use the system',
      },
      { id: '11.30', title: 'Controls for open systems' },
    ],
  },
  {
    id: 'rbi-cyber-security',
    title: 'RBI Cyber Security Framework',
    keyControl:
      'Protection has to fit how sensitive the data is, within the bank and outside it, and only a customer managed key can be kept for one kind of data and for those who may read it.',
    requirements: [
      { id: 'Annex I (1.3)', title: 'Appropriately manage and provide protection within and outside UCB/network' },
    ],
  },
];
