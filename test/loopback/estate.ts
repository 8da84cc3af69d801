/** A site as an inventory puts it on the wire (contract, section 5). Everything in it is made up. */
export interface EstateSite {
  readonly id: string;
  readonly name: string;
  readonly status: 'active' | 'closed' | 'dormant';
  readonly cohorts: readonly string[];
  readonly attributes: Readonly<Record<string, string | number | boolean | null>>;
}

export interface EstateOptions {
  /** Equal seeds give equal estates. Default 1. */
  readonly seed?: number;
  /** Sites. Default 6,637: about as many general practices as a country has. */
  readonly size?: number;
}

const wordsOf = (text: string): readonly [string, ...string[]] => {
  const [first = '', ...others] = text.split(text.includes(',') ? ', ' : ' ');
  return [first, ...others];
};

const FIRST = wordsOf(
  'Fern Alder Birch Bramble Clover Elder Hazel Heather Holly Juniper Larch Linden Maple Moss Oak Rowan Sedge Thistle Willow Yarrow',
);
const SECOND = wordsOf(
  'bank brook combe croft dale field ford gate grove holm hurst ley mead mere ridge side stead thorpe well wood',
);
const KIND = wordsOf(
  'Surgery, Medical Centre, Health Centre, Practice, Family Practice, Group Practice, Medical Practice, Doctors',
);
const REGIONS = ['Y56', 'Y58', 'Y59', 'Y60', 'Y61', 'Y62', 'Y63'] as const;
const SUPPLIERS = ['northlight', 'harbour', 'quill'] as const;

/**
 * An estate of general practices: most of them active, most with a known template engine that is also their cohort,
 * a few without one or with null. Ids are `Z` and five digits, in ascending order.
 */
export function makeEstate({ seed = 1, size = 6637 }: EstateOptions = {}): EstateSite[] {
  const random = xorshift(seed);
  const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(random() * items.length)] ?? items[0];
  return Array.from({ length: size }, (_, index): EstateSite => {
    const engine = engineOf(random());
    return {
      id: `Z${String(10_001 + index).padStart(5, '0')}`,
      name: `${pick(FIRST)}${pick(SECOND)} ${pick(KIND)}`,
      status: statusOf(random()),
      cohorts: typeof engine === 'string' ? [engine] : [],
      attributes: {
        ...(engine === undefined ? {} : { 'template-engine': engine }),
        region: pick(REGIONS),
        supplier: pick(SUPPLIERS),
        'list-size': 1500 + Math.floor(random() * 18_000),
        ...(random() < 0.01 ? { frozen: true } : {}),
      },
    };
  });
}

function engineOf(share: number): 'resource-publisher' | 'template-manager' | null | undefined {
  if (share < 0.58) return 'resource-publisher';
  if (share < 0.96) return 'template-manager';
  return share < 0.97 ? null : undefined;
}

function statusOf(share: number): EstateSite['status'] {
  if (share < 0.94) return 'active';
  return share < 0.98 ? 'closed' : 'dormant';
}

/** Marsaglia's xorshift over 32 bits: numbers from 0 to below 1, the same on every machine. */
function xorshift(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
