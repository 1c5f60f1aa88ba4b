import { defineRule } from '../../../core/rule.ts'
import { personForgotten } from '../../../facts/person/events.ts'

/** 无继续保存价值: somebody says so; what nobody has said does not hold. */
export const noFurtherValue = defineRule({
  id: 'archive-without-further-value',
  clauses: ['A04-5.4.2.1'],
  title: { zh: '档案无继续保存价值', en: 'The archive is of no further value' },
  force: 'must',
  on: [personForgotten],
  sentence: { zh: '仍有保存价值：{actual}', en: 'of further value: {actual}' },
  subjects: ({ data }) => [data.subject],
  reads: () => ({}),
  holds: ({ event }) => ({ holds: event.data.furtherUse === false, actual: event.data.furtherUse, limit: false }),
})
