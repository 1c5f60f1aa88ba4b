/** 检查与整改 (A04 part 7.1; A02-6.2): anchor to what the clause says, in our own words. */
import { defineClauses } from '../../core/clause.ts'

export const managementInspectionClauses = defineClauses({
  'A04-7.1.1.1': {
    zh: '设立监督客户管理与档案制度的小组。',
    en: 'A group is set up that supervises how customers and their archives are managed.',
  },
  'A04-7.1.1.2': {
    zh: '小组定期检查各部门的客户管理和档案制度执行，间隔未写明。',
    en: 'The group regularly inspects how each department manages customers and archives; no interval is stated.',
  },
  'A04-7.1.2.1': {
    zh: '以查档案、问员工、抽查流程等方式检查，清单不封闭。',
    en: 'It inspects by reading archives, asking employees, checking processes and the like; the list is open.',
  },
  'A04-7.1.2.2': {
    zh: '发现问题，督促有关部门整改，未定期限。',
    en: 'Where problems are found, the department is made to put them right; no period is named.',
  },
  'A02-6.2.3': {
    zh: '内部审计每季度抽查流程是否合规，抽查多少未写明。',
    en: 'Internal audit spot-checks each quarter whether processes comply; how much of them is not said.',
  },
  'A02-6.2.4': {
    zh: '审计发现的问题要及时整改，未定期限。',
    en: 'What the audit finds is put right promptly; no period is named.',
  },
})
