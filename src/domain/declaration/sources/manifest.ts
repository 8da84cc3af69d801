import { problem } from '../../problem.ts';
import { parseManifest } from '../manifest.ts';
import { SAYS_NOTHING, type DeclarationSource } from './source.ts';

/**
 * The release manifest of the diff. It changes with the head commit alone, which a review names; who wrote the commit has
 * contributed to it.
 */
export const manifest: DeclarationSource<'manifest', never> = {
  name: 'manifest',
  says: 'the manifest says',
  changes: {},
  place: 'the manifest',
  stands: true,
  read({ manifest: file }) {
    switch (file.kind) {
      case 'none':
      case 'several':
        return SAYS_NOTHING;
      case 'unreadable':
        return {
          ...SAYS_NOTHING,
          problems: [problem(file.path, file.why, 'a release manifest: a YAML text of at most 1 MB')],
        };
      case 'file': {
        const read = parseManifest(file.content, file.path);
        return read.ok ? { ...SAYS_NOTHING, part: read.value } : { ...SAYS_NOTHING, problems: read.error };
      }
    }
  },
  changedSince: () => () => null,
  lastChangedBy: () => [],
};
