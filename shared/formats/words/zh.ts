import type { ReleaseWords } from './words';

export const zh: ReleaseWords = {
  labels: {
    release: '新闻稿',
    statement: '声明',
    advisory: '媒体通告',
    'fact-sheet': '概况介绍',
    notice: '公告',
  },
  contacts: '如需更多信息，请联系：',
  background: '背景资料',
  advisory: { what: '内容：', who: '人员：', when: '时间：', where: '地点：' },
  dateline: { pattern: '{place}，{date}', date: "yyyy'年'M'月'd'日'" },
  weekdayDate: "yyyy'年'M'月'd'日'EEEE",
  day: "M'月'd'日'",
  time: '{HH}:{mm}',
  utcTime: '协调世界时{time}',
  utcOtherDay: '{day}{time}',
  utcZone: '协调世界时',
  immediate: '即时发布',
  hold: '暂缓发布',
  embargo: '禁发至{date}{time}（{zone}，{utc}）',
  embargoWithoutUtc: '禁发至{date}{time}（{zone}）',
  embargoGap: '禁发至{gap}',
  delivery: '禁发至讲话发表时：{event}',
  deliveryExpected: '禁发至讲话发表时：{event}，预计{expected}',
  update: {
    headline: '更新：{headline}',
    label: '更新',
    notice: '本新闻稿更新{release}。',
  },
  withdrawal: {
    headline: '撤回：{headline}',
    says: '新闻稿{release}现予撤回。',
    request: '请勿再使用，并请删除据此发布的内容。',
    reason: '原因：{gap}',
  },
};
