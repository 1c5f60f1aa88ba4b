/** 结账与补录期限: what a company says of closed periods, in the words of the field; no document of others stands behind it. */
import { defineClauses } from '../../core/clause.ts'

export const closedPeriodsClauses = defineClauses({
  'CP-1.1': {
    zh: '已结账期间的事项不再补录，也不作废。',
    en: 'Nothing of a closed period is told any more, and nothing of it is withdrawn.',
  },
  'CP-1.2': {
    zh: '软结的期间，经特许的人员或岗位在期限内可以补录。',
    en: 'Into what is closed softly an exception lets one person or role, until a moment.',
  },
  'CP-1.3': {
    zh: '例外期间补录了什么，须有清单可查。',
    en: 'What was done under an exception can be listed.',
    kept: {
      by: 'told-under-exceptions',
      as: 'view',
      title: { zh: '例外补录清单', en: 'The list of what was told under exceptions' },
    },
  },
  'CP-1.4': {
    zh: '硬结的期间不设例外、不再反结；遗漏的事项记在今日，列为该期间的调整。',
    en: 'What is closed for good has no exceptions and is not opened again; what was left out is told today, as its adjustment.',
    kept: { by: 'adjustment-register', as: 'view' },
  },
  'CP-2.1': {
    zh: '事项应在发生后规定天数内录入，天数按岗位定。',
    en: 'What has happened is told within so many days, by the role of whoever tells it.',
  },
  'CP-3.1': {
    zh: '结账、反结账、给予和撤销例外，由公司指定的岗位办理。',
    en: 'Who closes and opens periods, gives exceptions and revokes them is named by the company.',
    kept: {
      by: 'locks-by-keepers',
      as: 'permission',
      title: { zh: '结账由指定岗位办理', en: 'Locks are moved by whom the company names' },
    },
  },
})
