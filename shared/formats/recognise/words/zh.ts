import type { Words } from './words';

const list = (text: string): string[] => text.split('|').map((word) => word.trim());

/** Chinese has no spaces: these are matched as strings, and names by family names (see speakers). */
export const zh: Words = {
  language: 'zh',
  stop: list('的|了|在|是|和|与|将|为|我们|这|一个|等|并|对|中|也|及'),
  labels: [
    { kind: 'release', phrases: list('新闻稿|新聞稿|新闻发布|联合新闻稿|新闻公报|新聞公報') },
    { kind: 'statement', phrases: list('声明|聲明|联合声明|媒体声明|聯合聲明') },
    { kind: 'advisory', phrases: list('媒体通知|采访通知|媒体邀请|媒體邀請|媒体邀请函|採訪通知') },
    { kind: 'fact-sheet', phrases: list('概况介绍|资料单|情况说明|資料便覽') },
    { kind: 'notice', phrases: list('更正|更正声明|撤回通知') },
  ],
  immediate: list('即时发布|立即发布|即時發佈|即时发放|即日发布|請即發佈|请即发布'),
  embargo: list('禁止发布至|发布禁令至|媒体封锁期至|不得早于|请勿于此前发布|禁发期至|解禁时间|新闻禁发至'),
  hold: list('暂缓发布|请勿发布|暫緩發佈'),
  delivery: list('以现场讲话为准发布'),
  notices: list('非正式文件|非正式记录|以现场讲话为准|仅供媒体使用|非正式译文'),
  months: [[], [], [], [], [], [], [], [], [], [], [], []],
  weekdays: list('星期一|星期二|星期三|星期四|星期五|星期六|星期日|周一|周二|周三|周四|周五|周六|周日'),
  dateWords: list('年|月|日|电|讯|電|訊'),
  contacts: list(
    '媒体联系人|媒体联系|联系人|联系方式|媒體聯絡|媒体联络|新闻联系人|如需更多信息|更多信息|媒体垂询|聯絡人|媒体查询|欲知详情请联系',
  ),
  contactStarts: list(
    '媒体联系|联系人|联系方式|媒體聯絡|媒体联络|如需更多信息|更多信息|新闻联系|欲知详情|媒体垂询',
  ),
  emailWords: list('电子邮件|电子邮箱|邮箱|电邮|電郵|邮件'),
  phoneWords: list('电话|電話|手机|手機|传真|联系电话'),
  roleWords: list('新闻官|发言人|新闻秘书|新闻主管'),
  background: list(
    '背景|背景资料|背景信息|背景介绍|编者注|编辑须知|编辑注意|關於我們|关于我们|致编辑|背景資料',
  ),
  about: list('关于|關於'),
  ends: list('完|结束|全文完|(完)|（完）'),
  said: list(
    '说|表示|指出|强调|称|认为|补充说|补充道|说道|告诉|宣布|介绍说|回应说|呼吁|解释说|谈到|写道|說|強調|補充說|表示说',
  ),
  accordingTo: list('据|根据|按照'),
  pronouns: list('他|她'),
  honorifics: list('先生|女士|博士|教授|小姐'),
  titles: list(
    '主任|部长|主席|总裁|经理|局长|秘书长|司长|总干事|校长|院长|馆长|会长|负责人|代表|发言人|处长|市长|省长|总监|首席执行官|董事长|教授|专员|协调员|顾问|工程师|研究员|创始人|大使|特使|科长|主管|部長|執行長|總裁|館長',
  ),
  organisations: list(
    '中心|办公室|部|委员会|公司|大学|学院|研究所|研究院|署|局|院|组织|协会|基金会|集团|银行|联合国|联盟|博物馆|图书馆|学校|医院|政府|司|处|馆|社',
  ),
  of: [],
  naming: list('名为|题为|所谓|称为|被称为|主题为|以|项目|电影|展览|活动|一词|计划|口号'),
  headline: list('启动|举行|开幕|发布|宣布|签署|召开|任命|推出|呼吁|欢迎|开放|成立|获得|举办'),
  details: list('时间|地点|日期|何时|何地|人物|事件'),
  published: list('发布日期|发布时间|日期|发布'),
  indefinite: list('一位|一名'),
  copulas: [],
};
