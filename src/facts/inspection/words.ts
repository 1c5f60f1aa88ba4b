/** What the codes of inspections are called. */
import type { Vocabulary, WordsOf } from '../../core/vocabulary.ts'

/** 检查方式. */
export type InspectionMethod = 'archives' | 'employees' | 'processes'
const inspectionMethod: WordsOf<InspectionMethod> = {
  archives: '查阅档案资料',
  employees: '询问员工',
  processes: '抽查业务流程',
}

export const inspectionWords = { inspectionMethod } satisfies Vocabulary
