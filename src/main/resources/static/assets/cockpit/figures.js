// The figures of the dashboard in short, at the foot of the Cockpit's own dashboard.
import { ask, count, el, moment, table } from './parts.js';

const READERS = ['manager', 'auditor', 'system-officer'];

export async function open(node) {
  const [board, me] = await Promise.all([ask('/api/dashboard'), ask('/api/me')]);
  const { figures } = board;
  node.replaceChildren(el('section', { class: 'menkyo-figures', 'aria-labelledby': 'menkyo-figures-title' },
    el('h3', { id: 'menkyo-figures-title' }, '業務の状況'),
    el('p', {}, figures.sentence),
    el('p', {}, 'データの時点：' + (moment(figures.dataAsOf) || '集計用のデータを作成しています')),
    figures.suppressedBelow > 0 ? el('p', {}, '「＊」は、' + figures.suppressedBelow + '件より少ないため、個人が分からないように伏せた数です。') : null,
    table('主な数', ['期間内の受付', '期間内の完了', 'いま未完了', '目標日を過ぎた事案', '目標日まで2営業日以内', '申請者の補正を待つ事案'],
      [totals(figures.totals)]),
    table('外部システム', ['外部システム', '状態', '直近1時間の照会', 'うち失敗'],
      board.gateways.map((one) => [one.name, one.sentence, count(one.calls), count(one.failures)])),
    el('p', {}, board.incidents.open === 0 ? '繰り返し失敗して止まっている処理はありません。' : '繰り返し失敗して止まっている処理が' + board.incidents.open + '件あります。'),
    el('p', {}, el('a', { href: '#/finished' }, '終わった処理の経過を見る')),
    me.roles.some((role) => READERS.includes(role)) ? link() : el('p', {}, '詳しい集計の画面は、管理職、監査及び情報システム責任者の職員が見られます。')));
}

function totals(all) {
  return [all.received, all.ended, all.open, all.overdue, all.dueSoon, all.waitingForApplicant].map(count);
}

function link() {
  return el('p', {}, el('a', { href: '/desk/dashboard', target: '_blank', rel: 'noopener' }, '業務の状況を詳しく見る（新しいタブ）'));
}
