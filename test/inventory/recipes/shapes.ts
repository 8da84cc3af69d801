/* Answers in the shapes that their makers document, each of four sites: two of rp (one of them not active), one of tm, one of neither. */

const POD = (name: string, engine: string | null, phase: string) => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: {
    name,
    uid: `uid-${name}`,
    creationTimestamp: '2025-03-01T10:00:00Z',
    annotations: { 'practice/name': `Practice ${name}` },
    labels: { practice: 'yes', ...(engine === null ? {} : { 'template-engine': engine }) },
  },
  spec: { finalizers: ['kubernetes'] },
  status: { phase },
});

export const KUBECTL = {
  apiVersion: 'v1',
  kind: 'List',
  metadata: { resourceVersion: '' },
  items: [POD('a', 'rp', 'Active'), POD('b', 'rp', 'Terminating'), POD('c', 'tm', 'Active'), POD('d', null, 'Active')],
};

const SECRET = (name: string, engine: string | null, status: string) => ({
  metadata: {
    name,
    namespace: 'argocd',
    labels: {
      'argocd.argoproj.io/secret-type': 'cluster',
      status,
      ...(engine === null ? {} : { 'template-engine': engine }),
    },
  },
  name: `cluster ${name}`,
});

export const ARGOCD = {
  items: [
    SECRET('a', 'rp', 'active'),
    SECRET('b', 'rp', 'off'),
    SECRET('c', 'tm', 'active'),
    SECRET('d', null, 'active'),
  ],
};

const RESOURCE = (practice: string, engine: string | null, state: string) => ({
  name: `site-${practice}`,
  location: 'uksouth',
  tags: { practice, ...(engine === null ? {} : { 'template-engine': engine }) },
  properties: { state, enabled: true },
});

export const AZURE = {
  count: 4,
  data: [
    RESOURCE('a', 'rp', 'Running'),
    RESOURCE('b', 'rp', 'Stopped'),
    RESOURCE('c', 'tm', 'Running'),
    RESOURCE('d', null, 'Running'),
  ],
  skip_token: null,
  total_records: 4,
};

const TAGGED = (practice: string, engine: string | null, status: string) => ({
  ResourceARN: `arn:aws:ecs:eu-west-2:123456789012:service/live/${practice}`,
  Tags: [
    { Key: 'practice', Value: practice },
    { Key: 'status', Value: status },
    ...(engine === null ? [] : [{ Key: 'template-engine', Value: engine }]),
    { Key: 'region', Value: 'north' },
  ],
});

export const AWS = {
  ResourceTagMappingList: [
    TAGGED('a', 'rp', 'active'),
    TAGGED('b', 'rp', 'off'),
    TAGGED('c', 'tm', 'active'),
    TAGGED('d', null, 'active'),
  ],
};

export const TERRAFORM = {
  sites: {
    sensitive: false,
    type: ['tuple', []],
    value: [
      { id: 'a', engine: 'rp', enabled: true },
      { id: 'b', engine: 'rp', enabled: false },
      { id: 'c', engine: 'tm', enabled: true },
      { id: 'd', engine: null, enabled: true },
    ],
  },
};
