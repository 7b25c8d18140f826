/** The picture for the documentation: one bar a variant, as SVG that reads on white and on dark. */
import { escapeHtml } from '../../src/prerender/snippet.js';
import type { Estimate } from './statistics.js';

export interface Bar {
  label: string;
  value: Estimate;
  ours: boolean;
}

const ROW = 30;
const LEFT = 250;
const WIDTH = 400;

export const drawBars = (title: string, bars: readonly Bar[]): string => {
  const scale = WIDTH / Math.max(...bars.map(({ value }) => value.high));
  const height = 50 + bars.length * ROW;
  const rows = bars.map(({ label, value, ours }, index) => {
    const y = 40 + index * ROW;
    const [low, end, high] = [value.low, value.median, value.high].map((ratio) => (LEFT + ratio * scale).toFixed(1));
    return `<text x="${LEFT - 10}" y="${y + 14}" text-anchor="end">${escapeHtml(label)}</text>
<rect x="${LEFT}" y="${y}" width="${(value.median * scale).toFixed(1)}" height="20" rx="2" fill="${ours ? '#0a6b5c' : '#8a95a3'}"/>
<path d="M${low} ${y + 10}H${high}" stroke="#d9822b" stroke-width="2"/>
<text x="${Number(high) + 8 > Number(end) + 8 ? Number(high) + 8 : Number(end) + 8}" y="${y + 14}">${value.median.toFixed(2)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 70} ${height}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#fff"/>
<text x="10" y="22" font-weight="bold">${escapeHtml(title)}</text>
${rows.join('\n')}
</svg>
`;
};
