/** 客户档案管理 (A04-4.2, 5.1, 5.3, 5.4.1; D12; D05-5.2; D01-4.3.1): anchor to what the clause says, in our own words. */
import { defineClauses } from '../../core/clause.ts'

export const archiveKeepingClauses = defineClauses({
  // 建立: how an archive is set up
  'A04-4.2.1.1': { zh: '谁收集的信息，就由谁录入。', en: 'Whoever collected the information enters it.' },
  'A04-4.2.1.2': { zh: '按档案的分类准确录入。', en: 'It is entered accurately, by the classes of archives.' },
  'A04-4.2.1.3': {
    zh: '录入系统，或者录入纸质档案。',
    en: 'It is entered into the system or into an archive on paper.',
  },
  'A04-4.2.2.1': {
    zh: '录入以后由专人审核，看是否准确、完整。',
    en: 'After the entry a designated person checks that it is accurate and complete.',
  },
  'A04-4.2.2.2': { zh: '审核通过，档案才算正式建立。', en: 'Only what has passed the review is established.' },
  'A04-4.2.3.1': { zh: '每份客户档案都有编号，编号不重复。', en: 'Each archive has a number that no other has.' },
  'A04-4.2.3.2': { zh: '编号要合编码规则，规则由公司定。', en: 'Numbers follow a rule, which the company lays down.' },
  'A04-4.2.3.3': { zh: '从编号看得出客户类别。', en: "A number shows the customer's class." },
  'A04-4.2.3.4': { zh: '从编号看得出建档时间。', en: 'A number shows when the archive was established.' },

  // 存储: where it is kept
  'A04-5.1.1.1': { zh: '电子和纸质两种形式都要存。', en: 'Archives are kept in both forms, electronic and on paper.' },
  'A04-5.1.1.4': { zh: '纸质档案放在专用的档案柜里。', en: 'What is on paper is kept in cabinets for archives alone.' },
  'A04-5.1.1.5': {
    zh: '纸质档案按编号或类别排好次序。',
    en: 'What is on paper stands in order of numbers or categories.',
  },
  'A04-5.1.2.1': { zh: '公司要定出存储环境的管理制度。', en: 'Rules for the environment of storage are laid down.' },
  'A04-5.1.2.2': { zh: '库房温度要合要求，数值未给。', en: 'The temperature is as required; no figures are given.' },
  'A04-5.1.2.3': { zh: '库房湿度要合要求，数值未给。', en: 'The humidity is as required; no figures are given.' },
  'A04-5.1.2.4': {
    zh: '库房要防火、防潮、防虫等。',
    en: 'The room is guarded against fire, damp, insects and the like.',
  },

  // 更新: how it is kept up to date
  'A04-5.3.1.1': {
    zh: '客户档案要定期更新，间隔未定。',
    en: 'Archives are brought up to date regularly; no interval is given.',
  },
  'A04-5.3.1.2': {
    zh: '基本信息和业务信息，一般每半年全面梳理更新一次。',
    en: 'Basic and business information is in general gone through and updated once in every half-year.',
  },
  'A04-5.3.2.1': {
    zh: '客户信息有重要变化，要及时更新档案。',
    en: 'On an important change the archive is updated promptly.',
  },
  'A04-5.3.2.2': {
    zh: '名称、法定代表人、经营范围、联系方式等变了，就是重要变化。',
    en: 'Changes of name, legal representative, scope of business, contact details and the like are important.',
  },
  'A04-5.3.2.3': {
    zh: '要让相关部门和人员及时得到最新信息。',
    en: 'The departments and persons concerned get the latest information promptly.',
  },
  'A04-5.3.3.1': { zh: '更新了什么，要记下来。', en: 'What was updated is put on record.' },
  'A04-5.3.3.2': { zh: '什么时候更新的，要记下来。', en: 'When it was updated is put on record.' },
  'A04-5.3.3.3': { zh: '谁更新的，要记下来。', en: 'Who updated it is put on record.' },

  // 清理: what is laid down of disposal; the disposal itself stands with `archiveDisposal`
  'A04-5.4.1.1': { zh: '要定出档案清理的标准。', en: 'A standard for disposal is laid down.' },
  'A04-5.4.2.3': {
    zh: '清掉的档案要毁得干净，不让信息流出去。',
    en: 'What is cleared is destroyed completely, so that nothing leaks.',
  },
  'A04-5.4.1.2': { zh: '要定出清理的周期，多长未给。', en: 'A cycle of disposal is laid down; how long, is not said.' },

  // 保管 (D12)
  'D12-1.1': {
    zh: '与客户直接联系的人，一周内建好客户档案。',
    en: 'Whoever is in direct contact with a customer sets up its archive within a week.',
  },
  'D12-1.2': { zh: '档案交直接上级审核。', en: 'The archive is reviewed by the direct superior.' },
  'D12-1.3': { zh: '档案有专人保管。', en: 'A named person keeps the archive.' },
  'D12-2.1': {
    zh: '直接责任人每季度填充、修改、完善档案。',
    en: 'The person directly responsible completes, amends and improves the archive each quarter.',
  },
  'D12-2.2': {
    zh: '所指的是长期合作的主要经销商、医院、药店、零售商等。',
    en: 'Meant are the main distributors, hospitals, pharmacies, retailers and the like of long standing.',
  },
  'D12-2.3': { zh: '完善的内容按时交给档案管理人。', en: 'What was completed is handed to the custodian on time.' },
  'D12-3': {
    zh: '档案管理人按公司规定妥善保管、分类整理。',
    en: 'The custodian keeps archives safely and sorts them by class.',
  },

  // 工作记录 (D05)
  'D05-5.2.1': {
    zh: '加盟合同及相关资料存放在公司负责人办公室。',
    en: "Franchise contracts and what belongs to them are filed in the office of the company's head.",
  },
  'D05-5.2.2.1': {
    zh: '客户发展跟踪记录由责任人自己保管。',
    en: 'The tracking record is kept by the person responsible.',
  },
  'D05-5.2.2.2': {
    zh: '工作落实以后，跟踪记录交办公室存档。',
    en: 'When the work is done, it is handed to the office.',
  },
  'D05-5.2.3': {
    zh: '来访来电记录、交接记录、工作日记簿，每日例会后交办公室。',
    en: 'Records of visits, calls and hand-overs and the daily log go to the office after each daily meeting.',
  },

  // 合作伙伴档案 (D01)
  'D01-4.3.1.1': {
    zh: '每位合作伙伴都要有个人档案，由盛昌公司建立并即时更新。',
    en: 'Shengchang has to open a file for each single partner and to update it at once.',
  },
  'D01-4.3.1.2': {
    zh: 'A、B两类客户的档案，每隔半年存档一次。',
    en: 'Files on customers of classes A and B are archived once in every half-year.',
  },
  'D01-4.3.1.3': {
    zh: 'C、D两类客户的档案不必存档，但要即时更新。',
    en: 'Files on customers of classes C and D need no archiving, yet they have to be updated at once.',
  },
  'D01-4.3.1.4': {
    zh: '因特殊情况需要时，可以另外增加存档。',
    en: 'If special circumstances call for it, further archiving may take place.',
    kept: { by: 'additional-snapshot', as: 'permission' },
  },
})
