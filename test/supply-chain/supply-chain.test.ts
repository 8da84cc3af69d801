import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notesOf } from '../../scripts/release.ts';
import { sbom } from '../../scripts/sbom.ts';
import { ROOT, WORKFLOWS } from '../workflows/tools.ts';

/* What runs on the machines of others, and where it comes from. That dist is what src builds is held by test/dist.test.ts. */

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('actions that workflows use', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  const uses = [...WORKFLOWS, ...documents].flatMap((path) =>
    [...read(path).matchAll(/^\s*(?:- )?uses: +(?<what>\S+)(?<comment>.*)$/gm)].map(
      ({ groups = {} }) => [path, groups['what'] ?? '', groups['comment'] ?? ''] as const,
    ),
  );
  const others = uses.filter(([, what]) => !what.startsWith('./'));

  it('are there', () => expect(others.length).toBeGreaterThan(10));

  it('are pinned to a commit, with their version beside it', () => {
    const pinned = /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(others.filter(([, what, comment]) => !pinned.test(`${what}${comment}`))).toEqual([]);
  });

  it('one version of each', () => {
    const versions = Map.groupBy(
      others
        .filter(([, what]) => !what.startsWith('OWNER/'))
        .map(([, what, comment]) => ({ name: what.split('@')[0], pin: `${what}${comment}` })),
      ({ name }) => name,
    );
    expect([...versions].map(([name, pins]) => [name, new Set(pins.map(({ pin }) => pin)).size])).toEqual(
      [...versions.keys()].map((name) => [name, 1]),
    );
  });

  it('give no rights but those that a job names', () => {
    expect(WORKFLOWS.filter((path) => !/^permissions: \{\}$/m.test(read(path)))).toEqual([]);
  });
});

interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly integrity?: string;
        readonly resolved?: string;
        readonly hasInstallScript?: boolean;
        readonly version?: string;
        readonly link?: boolean;
        readonly deprecated?: string;
      }
    >
  >;
}

describe.each(['package-lock.json', 'mutation/package-lock.json'])('%s', (file) => {
  const { lockfileVersion, packages } = JSON.parse(read(file)) as Lock;
  const entries = Object.entries(packages).filter(([path]) => path !== '');

  it('has a digest for each package, and no address of any registry', () => {
    expect(lockfileVersion).toBe(3);
    expect(entries.length).toBeGreaterThan(100);
    expect(
      entries.filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)).map(([path]) => path),
    ).toEqual([]);
    expect(
      entries.filter(([, { resolved, link }]) => resolved !== undefined || link === true).map(([path]) => path),
    ).toEqual([]);
  });

  it('lets no package run anything when it is installed, but the one that brings Node', () => {
    const scripts = entries.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
    expect(scripts).toEqual(file === 'package-lock.json' ? ['node_modules/node'] : []);
  });

  it('holds no package that its authors have given up', () => {
    expect(entries.filter(([, { deprecated }]) => deprecated !== undefined).map(([path]) => path)).toEqual([]);
  });
});

describe('the bundle', () => {
  /** In the bundle's list of licences: a name on a line, its licence on the next, of what package-lock.json knows. */
  const known = new Set(
    [...read('package-lock.json').matchAll(/^ {4}"(?:.*\/)?node_modules\/(?<name>.+)": \{$/gm)].map(
      ({ groups }) => groups?.['name'],
    ),
  );
  const bundled = [
    ...`${read('dist/licenses.txt')}\n${read('dist/cli-licenses.txt')}`.matchAll(
      /^(?<name>\S+)\n(?<licence>[\w.-]+)$/gm,
    ),
  ].flatMap(({ groups = {} }) =>
    known.has(groups['name']) ? [{ name: groups['name'] ?? '', licence: groups['licence'] ?? '' }] : [],
  );
  const bom = sbom();

  it('holds nothing that the bill of materials does not list, with version and digest', () => {
    expect(bom.bomFormat).toBe('CycloneDX');
    expect(bundled.map(({ name }) => name)).toEqual(expect.arrayContaining(['octokit', 'yaml', 'zod']));
    const listed = new Set(
      bom.components.filter(({ hashes = [], version }) => hashes.length > 0 && version !== '').map(({ name }) => name),
    );
    expect(bundled.filter(({ name }) => !listed.has(name))).toEqual([]);
  });

  it('lists nothing that is for development alone', () => {
    const names = bom.components.map(({ name }) => name);
    for (const name of ['vitest', 'typescript', 'oxlint', 'fast-check', 'node']) expect(names).not.toContain(name);
    for (const component of bom.components) expect(component).not.toHaveProperty('scope');
    expect(JSON.stringify(bom.components)).not.toContain('cdx:npm:package:development');
  });

  it('holds nothing that may not be handed on', () => {
    const permitted = [
      'MIT',
      'ISC',
      '0BSD',
      'Apache-2.0',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'BlueOak-1.0.0',
      'Unlicense',
      // By file: no file of ical.js is changed, its licence is handed on in cli-licenses.txt, and its source is public.
      'MPL-2.0',
    ];
    expect(bundled.filter(({ licence }) => !permitted.includes(licence))).toEqual([]);
  });
});

describe('the package', () => {
  const { bin, files, ...rest } = JSON.parse(read('package.json')) as {
    readonly bin: Readonly<Record<string, string>>;
    readonly files: readonly string[];
  };

  it('installs nothing beside itself: all that runs is in dist', () => {
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      expect(rest).not.toHaveProperty(kind);
  });

  it('brings the command, and what it reads', () => {
    const command = bin['cohort-guard'] ?? '';
    expect(files).toContain(command.split('/')[0]);
    expect(read(command)).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe('a release', () => {
  const all = {
    packaged: '1.2.3',
    program: '1.2.3',
    changelog: '# Changelog\n\n## [1.2.3] - 2026-11-30\n\n### Added\n\n- This.\n\n## [1.2.2] - 2026-11-01\n\n- That.\n',
  };

  it('says what the changelog says of it', () =>
    expect(notesOf('v1.2.3', all)).toEqual({ notes: '### Added\n\n- This.' }));

  it.for<[string, string, Partial<typeof all>, string]>([
    ['a tag of another form', '1.2.3', {}, '1.2.3: a release is v1.2.3'],
    ['another version in package.json', 'v1.2.3', { packaged: '1.2.2' }, 'package.json says 1.2.2, the tag 1.2.3'],
    ['another version in the program', 'v1.2.3', { program: '1.2.2' }, 'the program says 1.2.2, the tag 1.2.3'],
    [
      'no section',
      'v1.2.3',
      { changelog: '## [1.2.30] - 2026-11-30\n\n- X\n' },
      'the changelog has nothing about 1.2.3',
    ],
    [
      'no date',
      'v1.2.3',
      { changelog: '## [1.2.3] - unreleased\n\n- X\n' },
      'the changelog gives 1.2.3 no date: ## [1.2.3] - unreleased',
    ],
    ['nothing said', 'v1.2.3', { changelog: '## [1.2.3] - 2026-11-30\n\n' }, 'the changelog says nothing of 1.2.3'],
  ])('is not made: %s', ([, tag, change, problem]) => {
    expect(notesOf(tag, { ...all, ...change })).toEqual({ problem });
  });
});
