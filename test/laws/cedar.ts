/**
 * The same grants and bars in Cedar, whose decisions are those of a formal model: a permit is needed, a forbid wins, and
 * all that decided is named.
 */
import { type EntityJson, preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import { type Answer, actions, closes, type Entry, type Rules, type Wanted } from './authority-sets.ts'

/** What is open while no grant says who may what. */
const OPEN = 'permit(principal, action in Action::"what can be undone", resource);'

/** Written out, not computed: under which names each action stands, `grants` among them only what a grant may say so. */
const groups: Readonly<Record<(typeof actions)[number], readonly string[]>> = {
  'slip.pay': ['permit slip.*', 'permit *', 'forbid slip.*', 'forbid *', 'what can be undone'],
  'slip.shred': ['forbid slip.*', 'forbid *'],
  'till.count': ['permit *', 'forbid *', 'what can be undone'],
  'view:slip-sheet': ['permit view:*', 'forbid view:*', 'what can be undone'],
}

function policiesOf(set: Rules): Record<string, string> {
  return {
    ...(closes(set) ? {} : { open: OPEN }),
    ...Object.fromEntries(set.grants.map((one, index) => [`grant-${index}`, policyOf('permit', one)])),
    ...Object.fromEntries(set.bars.map((one, index) => [`bar-${index}`, policyOf('forbid', one)])),
  }
}

function policyOf(effect: 'permit' | 'forbid', { to, may, amount }: Entry): string {
  const named = may.map(name => `Action::"${name.endsWith('*') ? `${effect} ${name}` : name}"`)
  const conditions = [
    // A grant is for whoever is somebody, a bar for everybody.
    ...(effect === 'permit' ? ['principal is Person'] : []),
    ...(to.persons ? [`principal has id && ${setOf(to.persons)}.contains(principal.id)`] : []),
    ...(to.departments ? [`principal has department && ${setOf(to.departments)}.contains(principal.department)`] : []),
    ...(to.roles ? [`principal has role && ${setOf(to.roles)}.contains(principal.role)`] : []),
    ...(amount ? [`context has amount && context.amount ${amount.is} ${amount.than}`] : []),
  ]
  const scope = `${effect}(principal, action in [${named.join(', ')}], resource)`
  return `${scope}${conditions.map(condition => `\n  when { ${condition} }`).join('')};`
}

const setOf = (names: readonly string[]) => `[${names.map(name => `"${name}"`).join(', ')}]`

/** Answers under these rules until it is made for others: Cedar keeps one set of them. */
export function cedarUnder(set: Rules): (want: Wanted) => Answer {
  succeeded(preparsePolicySet('set', { staticPolicies: policiesOf(set) }))
  return ({ action, actor, amount }) => {
    const { onBehalfOf: _, ...attrs } = { ...actor }
    const principal = actor ? { type: 'Person', id: actor.id } : { type: 'Nobody', id: 'nobody' }
    const answer = statefulIsAuthorized({
      principal,
      action: { type: 'Action', id: action },
      resource: { type: 'Slip', id: 'S-1' },
      context: action.startsWith('view:') ? {} : { amount },
      preparsedPolicySetId: 'set',
      entities: [...actionEntities, { uid: principal, attrs, parents: [] }],
    })
    const { decision, diagnostics } = succeeded(answer).response
    if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors))
    return { allowed: decision === 'allow', by: diagnostics.reason.filter(name => name !== 'open').sort() }
  }
}

function succeeded<A extends { type: string }>(answer: A): Extract<A, { type: 'success' }> {
  if (answer.type === 'success') return answer as Extract<A, { type: 'success' }>
  throw new Error(JSON.stringify(answer))
}

const actionEntities: readonly EntityJson[] = actions.map(id => ({
  uid: { type: 'Action', id },
  attrs: {},
  parents: groups[id].map(group => ({ type: 'Action', id: group })),
}))
