/** 档案清理 (A04 part 5.4): anchor to what the clause says, in our own words. */
import { defineClauses } from '../../core/clause.ts'

export const archiveDisposalClauses = defineClauses({
  'A04-5.4.1.3': {
    zh: '清哪些档案、何时清，要看客户和公司往来得怎样、档案有多重要等。',
    en: 'Which archives are cleared and when depends on the cooperation with the customer, the weight of the archive and the like.',
  },
  'A04-5.4.2.1': {
    zh: '只有过了保存年限、又再没有用处的客户档案才可以清；年限多长，文中未给。',
    en: 'Only archives past their retention period and without further value are cleared; how long the period is, the document does not say.',
  },
  'A04-5.4.2.2': {
    zh: '清档案要先经审批，由谁批，文中未写。',
    en: 'Clearing needs the prescribed approval; by whom, the document does not say.',
  },
  'A04-5.4.2.3': {
    zh: '清掉的档案要毁得干净，不让信息流出去。',
    en: 'What is cleared is destroyed completely, so that nothing leaks.',
    kept: {
      by: 'keys-destroyed',
      as: 'fact',
      title: { zh: '销毁密钥，个人信息不可再读', en: 'The key is destroyed, and nothing personal can be read again' },
    },
  },
  'A04-5.4.3.1': {
    zh: '清了什么、多少份、什么时候，都要记下来。',
    en: 'Which archives were cleared, how many and when is put on record.',
  },
  'A04-5.4.3.2': {
    zh: '这份记录要留着，供以后查和审。',
    en: 'That record stays, for later queries and audits.',
    kept: { by: 'erasure-journal', as: 'view' },
  },
})
