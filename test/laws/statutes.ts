/** Who may change the numbers is what a company says: here, the keeper of the rule book. */
import { defineGrant, defineRegulation } from '../../src/index.ts'

export const statutes = defineRegulation({
  id: 'statutes',
  title: { zh: '章程', en: 'Statutes' },
  edition: 'A',
  grants: [
    defineGrant({
      id: 'numbers-by-the-keeper',
      clauses: ['A-1'],
      title: { zh: '参数由制度管理员变更', en: 'The keeper of the rule book changes its numbers' },
      to: { roles: ['rule-keeper'] },
      may: ['parameter.set', 'parameter.withdraw', 'numbers.adopt'],
    }),
  ],
})()
