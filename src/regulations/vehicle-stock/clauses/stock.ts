/** 验收、库存核对、钥匙、用车、试驾 (D06 parts 6.1 to 6.8). */
import { defineClauses } from '../../../core/clause.ts'

export const stockClauses = defineClauses({
  // 验收与索赔: acceptance and claims
  'D06-6.1.1': {
    zh: '新到的车，顾问必须按规定认真验收。',
    en: 'The sales consultant must check new vehicles thoroughly, by the rules of the company.',
  },
  'D06-6.1.2': {
    zh: '路上碰坏的，必须马上查明原因、定出办法，未定期限。',
    en: 'For damage in transport the cause must be found at once and a solution drawn up; no period is named.',
  },
  'D06-6.1.3': {
    zh: '车子本身有质量毛病的，及时找售后索赔。',
    en: 'For a defect of the vehicle itself the claims staff of after-sales are called in promptly.',
  },

  // 库存核对: stock reports
  'D06-6.2.1': {
    zh: '5S每天早上9点以前必须到助理处对一次库存。',
    en: 'Every morning before 9:00 the 5S staff must go through the stock with the assistant.',
  },
  'D06-6.2.2': { zh: '下午17点以前再对一次。', en: 'Before 17:00 they do so a second time.' },
  'D06-6.2.3': {
    zh: '晚报一次或漏报一次，罚50元。',
    en: 'Each report that is late or left out costs 50 yuan.',
    kept: { by: 'fines-for-stock-reports', as: 'view' },
  },

  // 钥匙与用车: keys and the use of vehicles
  'D06-6.3.1': {
    zh: '各类车辆的钥匙都放在5S处。',
    en: 'The keys of stock, display and test vehicles are with 5S.',
    kept: { by: 'key-register', as: 'view', title: { zh: '钥匙领用登记表', en: 'The register of keys' } },
  },
  'D06-6.3.2': {
    zh: '钥匙每丢一把，罚50元，还要赔。',
    en: 'Each lost key costs 50 yuan and is made good.',
    kept: { by: 'fine-for-lost-key', as: 'view' },
  },
  'D06-6.5': {
    zh: '调车途中刮碰受损，处罚按一半算；是什么的一半，文中未说。',
    en: 'Damage while a vehicle is moved is borne by half; half of what, the document does not say.',
    kept: { by: 'half-of-transfer-damage', as: 'view' },
  },
  'D06-6.6.1': {
    zh: '试驾车、商品车不能拿来代步；特殊情况，部门经理同意后才能用。',
    en: 'Test and stock vehicles are no means of transport; in special cases the department manager must agree first.',
  },
  'D06-6.6.2': {
    zh: '展厅或库里的车有损伤，找得到人由本人赔，找不到由组里赔。',
    en: 'Damage in the showroom or in stock is paid by the party concerned, or by the group if nobody can be found.',
    kept: { by: 'stock-damage-borne', as: 'view' },
  },
  'D06-6.7.1': {
    zh: '财务和业务用车存取现金，先要经理同意，再由P组长派人陪着；P组长疑为PDI组长。',
    en: 'To fetch or bring cash by vehicle takes consent of the manager and company sent by the "P" (PDI) group leader.',
  },
  'D06-6.7.2': {
    zh: '除此以外私用车辆的，每次罚100元。',
    en: 'Any other private use costs 100 yuan each time.',
    kept: { by: 'fine-for-private-use', as: 'view' },
  },

  // 试驾: test drives
  'D06-6.8.A.1': {
    zh: '试驾以前必须先登记领用钥匙。',
    en: 'Before a test drive the register of keys must be filled in.',
    kept: { by: 'key-register', as: 'view' },
  },
  'D06-6.8.A.2': {
    zh: '有一次没登记，罚20元。',
    en: 'Each time it is not filled in costs 20 yuan.',
    kept: {
      by: 'fines-about-test-drives',
      as: 'view',
      title: { zh: '试驾、钥匙的罚款和责任', en: 'Fines and liability about test drives and their keys' },
    },
  },
  'D06-6.8.B': {
    zh: '试驾必须有指导人员跟车；没有的，后果都归顾问。',
    en: 'An instructor must go along on a test drive; without one the consultant answers for everything.',
    kept: { by: 'fines-about-test-drives', as: 'view' },
  },
  'D06-6.8.C.1': {
    zh: '试驾以前和以后，协议必须填齐交来，驾照复印件、确认书、调查报告也算在内；哪份何时交，文中未说。',
    en: 'Before and after a test drive its agreement must be filled in completely and handed in, with the licence copy, the confirmation and the survey report; which of them when, the document does not say.',
  },
  'D06-6.8.C.2': {
    zh: '查到一回手续缺漏，罚20元。',
    en: 'Each time a set is found incomplete costs 20 yuan.',
    kept: { by: 'fines-about-test-drives', as: 'view' },
  },
  'D06-6.8.C.3': {
    zh: '查到两回或更多的，劝其离职；是否含第二回，依行文推定为含。',
    en: 'Who is found so two or more times is asked to leave; that the second time counts is read from the wording.',
    kept: { by: 'dismissal-for-drive-papers', as: 'view' },
  },
  'D06-6.8.D.1': {
    zh: '试驾结束必须马上还钥匙，最多拿5分钟。',
    en: 'After a test drive the key must come back promptly and stay out no longer than 5 minutes.',
  },
  'D06-6.8.D.2': {
    zh: '拿得更久的，罚10元。',
    en: 'Keeping it longer costs 10 yuan.',
    kept: { by: 'fines-about-test-drives', as: 'view' },
  },
  'D06-6.20': {
    zh: '顾问不能领客户进大库；发现一回，罚5S人员50元。',
    en: 'Consultants take no customers into the main stock; each time it is found costs the 5S person 50 yuan.',
    kept: { by: 'fines-for-what-was-found', as: 'view' },
  },
})
