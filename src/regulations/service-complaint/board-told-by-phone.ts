import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { complaintEscalated } from '../../facts/complaint/events/service.ts'
import { complaintFile } from '../../facts/complaint/state.ts'
import { isGoverned } from './governed.ts'
import { effectiveFrom } from './parameters.ts'

/** 电话上报董事领导: the board leader is called; the letter comes after. */
export const boardToldByPhone = defineRule({
  id: 'board-told-by-phone',
  clauses: ['D10-7.1'],
  title: { zh: '电话上报董事领导', en: 'The board is told by telephone' },
  force: 'must',
  on: [complaintEscalated],
  parameters: { effectiveFrom },
  sentence: { zh: '上报方式 {actual}，须为 {limit}', en: 'told by way of {actual}, required is {limit}' },
  subjects: ({ data }) => (data.to === 'board' ? [tag('complaint', data.complaintId)] : []),
  reads: ({ data }) => ({ file: complaintFile.of(data.complaintId) }),
  holds: judged => {
    const { by } = judged.event.data
    if (!isGoverned(judged.before.file, judged)) return notApplicable()
    return { holds: by === 'phone', actual: by, limit: 'phone' }
  },
})
