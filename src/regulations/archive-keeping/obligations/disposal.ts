/** 档案信息的彻底销毁: what is struck off is destroyed in each form in which it was kept. */

import { customerArchive } from '../../../facts/customer-archive/states/index.ts'
import type { ArchiveForm } from '../../../facts/customer-archive/words.ts'
import { response } from '../../../kinds/response.ts'

export const disposalObligations = [
  response({
    id: 'archive-destroyed',
    clauses: ['A04-5.4.2.3'],
    title: { zh: '清理的档案彻底销毁', en: 'What is disposed of is destroyed' },
    of: customerArchive,
    each: ({ state: { stored, disposedAt } }) => (disposedAt === null ? [] : (Object.keys(stored) as ArchiveForm[])),
    from: (_, { state }) => state.disposedAt,
    until: (form, { state }) => state.destroyed[form],
    facts: form => ({ form }),
    sentence: {
      zh: '已清理的档案 {archive} 应彻底销毁：{form:archiveForm}',
      en: 'archive {archive} was disposed of and is destroyed: {form:archiveForm}',
    },
  }),
] as const
