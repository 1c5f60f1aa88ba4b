/** What a page may import, what that may weigh, and what must not come with it. */

/** A page that imports these names and uses them all. */
export interface Page {
  readonly title: string
  /** Names of `guiju`; `*` is everything. */
  readonly names: string
  /** In kB of 1,000 bytes: minified, gzip, without the peer zod. What has none is listed only. */
  readonly ceiling?: number
  /** What is aimed at. */
  readonly mark?: number
  /** Texts that are in no page like this. They survive a minifier: members, types of events, sentences. */
  readonly without?: readonly string[]
}

const DECIMALS = '[DecimalError]'
const DRAFTS = 'immer-draftable'
const SCHEMAS = 'strictObject'
const EVENTS = ['customer.admitted', 'complaint.received', 'inventory.received', 'vehicle.announced', 'paper.filed']

/** As one writes a regulation and a context of one's own, in a page. */
const OWN = [
  'open',
  'memoryStore',
  'defineEvent',
  'defineState',
  'defineCommand',
  'defineParameter',
  'defineRule',
  'defineObligation',
  'defineRegulation',
  'defineView',
  'tag',
].join(', ')

/**
 * @param regulations their names in `guiju`
 * @param sentence of a clause of `customerGrading`: what the clauses say in full stands apart
 */
export function pagesOf(regulations: readonly string[], sentence: string): readonly Page[] {
  return [
    {
      title: 'isGuijuError alone',
      names: 'isGuijuError',
      ceiling: 0.5,
      without: [DECIMALS, DRAFTS, SCHEMAS, ...EVENTS, sentence],
    },
    {
      title: 'memoryStore alone',
      names: 'memoryStore',
      ceiling: 9,
      without: [DECIMALS, DRAFTS, SCHEMAS, ...EVENTS, sentence],
    },
    {
      title: "open, a store, a regulation of one's own",
      names: OWN,
      ceiling: 43,
      mark: 30,
      without: [DECIMALS, ...EVENTS, sentence],
    },
    {
      title: 'open, a store, customerGrading',
      names: 'open, memoryStore, customerGrading',
      ceiling: 75,
      mark: 50,
      without: ['complaint.received', 'inventory.received', 'vehicle.announced', sentence],
    },
    ...regulations
      .filter(name => name !== 'customerGrading')
      .map(name => ({ title: `open, a store, ${name}`, names: `open, memoryStore, ${name}` })),
    { title: 'everything', names: '*' },
  ]
}
