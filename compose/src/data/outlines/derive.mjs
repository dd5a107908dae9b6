// Makes outlines.tsv.gz. Run in a folder where the npm packages world-atlas 2.0.2 (Natural Earth 1:50m, public domain) and
// topojson-client 3.1.0 are installed; no part of the build:
//   node derive.mjs OUTPUT_FOLDER
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(path.join(process.cwd(), 'x.js'));
const atlas = require('world-atlas/countries-50m.json');
const { merge } = require('topojson-client');

const rows = fs.readFileSync(path.join(here, 'codes.tsv'), 'utf8').split('\n').filter((l) => l && !l.startsWith('#')).map((l) => l.split('\t'));
const byNumber = new Map(rows.filter((r) => r[1]).map((r) => [r[1], r[0]]));
const names = new Map(rows.map((r) => [r[0], r[2]]));
/** What the atlas draws without a number. Two that few states recognise are drawn with the state that the UN counts them to. */
const byName = { Kosovo: 'XKX', Somaliland: 'SOM', 'N. Cyprus': 'CYP' };
/** Parts of a state that ISO 3166-1 lists apart: state, code, least and greatest longitude, least and greatest latitude. */
const apart = [
  ['FRA', 'GUF', -55, -51, 2, 6], ['FRA', 'GLP', -62, -61, 15.7, 16.6], ['FRA', 'MTQ', -61.4, -60.7, 14.3, 15],
  ['FRA', 'REU', 55, 56, -21.5, -20.7], ['FRA', 'MYT', 44.8, 45.5, -13.2, -12.5],
  ['NOR', 'SJM', -10, 36, 70.7, 71.3], ['NOR', 'SJM', 9, 36, 73, 82], ['NLD', 'BES', -69, -62, 11, 18],
];
const inBox = (ring, [, , west, east, south, north]) => ring.every(([x, y]) => x >= west && x <= east && y >= south && y <= north);

const geometries = new Map();
for (const g of atlas.objects.countries.geometries) {
  const code = byNumber.get(String(g.id).padStart(3, '0')) ?? byName[g.properties.name];
  if (!code) { console.log('left out:', g.properties.name); continue; }
  if (!geometries.has(code)) geometries.set(code, []);
  geometries.get(code).push(g);
}
const polygons = new Map();
for (const [code, list] of geometries) {
  for (const whole of merge(atlas, list).coordinates) {
    // a cut polygon is several, its holes go with the first: rings fill even-odd
    const [first, ...more] = cut(whole[0]);
    const pieces = [[first, ...whole.slice(1).flatMap(cut)], ...more.map((r) => [r])];
    for (const polygon of pieces) {
      const box = apart.find((a) => a[0] === code && inBox(polygon[0], a) && (a[1] !== 'SJM' || a[2] !== -10 || polygon[0][0][0] < -7));
      const owner = box ? box[1] : code;
      if (!polygons.has(owner)) polygons.set(owner, []);
      polygons.get(owner).push(polygon);
    }
  }
}

const area = (ring) => {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return (Math.abs(sum) / 2) * Math.cos((ring[0][1] * Math.PI) / 180);
};

/** The point inside a polygon that is farthest from its edge, to about a hundredth of its size: where a name fits best. */
function label(polygon) {
  const ys = polygon[0].map((p) => p[1]);
  const xs = polygon[0].map((p) => p[0]);
  const squeeze = Math.cos((((Math.min(...ys) + Math.max(...ys)) / 2) * Math.PI) / 180);
  const clearance = (x, y) => {
    let inside = false;
    let least = Infinity;
    for (const ring of polygon) {
      for (let i = 1; i < ring.length; i++) {
        const [ax, ay] = ring[i - 1];
        const [bx, by] = ring[i];
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
        const [dx, dy, px, py] = [(bx - ax) * squeeze, by - ay, (x - ax) * squeeze, y - ay];
        const t = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
        least = Math.min(least, Math.hypot(px - t * dx, py - t * dy));
      }
    }
    return inside ? least : -least;
  };
  const STEPS = 24;
  let [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best = null;
  for (let round = 0; round < 4; round++) {
    const [w, h] = [east - west, north - south];
    for (let i = 0; i < STEPS; i++) for (let j = 0; j < STEPS; j++) {
      const x = west + ((i + 0.5) * w) / STEPS;
      const y = south + ((j + 0.5) * h) / STEPS;
      const c = clearance(x, y);
      if (!best || c > best[2]) best = [x, y, c];
    }
    [west, east, south, north] = [best[0] - w / 8, best[0] + w / 8, best[1] - h / 8, best[1] + h / 8];
  }
  return best;
}

/** The part of a ring on one side of a meridian. */
function clip(ring, meridian, west) {
  const kept = [];
  const isIn = (p) => (west ? p[0] <= meridian : p[0] >= meridian);
  for (let i = 0; i + 1 < ring.length; i++) {
    const [a, b] = [ring[i], ring[i + 1]];
    if (isIn(a)) kept.push(a);
    if (isIn(a) !== isIn(b)) kept.push([meridian, a[1] + ((b[1] - a[1]) * (meridian - a[0])) / (b[0] - a[0])]);
  }
  return kept.length > 2 ? [[...kept, kept[0]]] : [];
}

/** A ring that crosses the 180th meridian as rings that do not; one around a pole goes along the meridian to it and back. */
function cut(ring) {
  let turn = 0;
  const unrolled = ring.map(([x, y], i) => {
    if (i && x - ring[i - 1][0] > 180) turn -= 360;
    if (i && x - ring[i - 1][0] < -180) turn += 360;
    return [x + turn, y];
  });
  const xs = unrolled.map((p) => p[0]);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  if (turn !== 0) {
    const pole = ring[0][1] < 0 ? -90 : 90;
    unrolled.push([unrolled.at(-1)[0], pole], [unrolled[0][0], pole], unrolled[0]);
  }
  if (least >= -180 && most <= 180) return [unrolled];
  const shift = (rings, by) => rings.map((r) => r.map(([x, y]) => [x + by, y]));
  return [...shift(clip(clip(unrolled, 180, true)[0] ?? [], -180, false), 0), ...shift(clip(unrolled, 180, false), -360),
    ...shift(clip(unrolled, -180, true), 360)];
}

/** A ring as steps in hundredths of a degree; one too small for that as a square of a hundredth, so that nothing is lost. */
function written(ring) {
  let points = [];
  for (const [x, y] of ring) {
    const p = [Math.round(x * 100), Math.round(y * 100)];
    const last = points.at(-1);
    if (!last || last[0] !== p[0] || last[1] !== p[1]) points.push(p);
  }
  if (points.length < 4) {
    const [x, y] = points[0];
    points = [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]];
  }
  let [px, py] = [0, 0];
  return points.map(([x, y]) => { const step = `${x - px} ${y - py}`; [px, py] = [x, y]; return step; }).join(' ');
}

/** How far rings reach west, south, east and north, as they are written. */
function box(rings) {
  const bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    const steps = ring.split(' ').map(Number);
    for (let i = 0, x = 0, y = 0; i < steps.length; i += 2) {
      [x, y] = [x + steps[i], y + steps[i + 1]];
      bounds.splice(0, 4, Math.min(bounds[0], x), Math.min(bounds[1], y), Math.max(bounds[2], x), Math.max(bounds[3], y));
    }
  }
  return bounds;
}

const text = [...polygons].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, list]) => {
  const largest = [...list].sort((a, b) => area(b[0]) - area(a[0]));
  const [lon, lat] = label(largest[0]);
  const rings = largest.flat().map(written);
  return [code, names.get(code), lat.toFixed(2), lon.toFixed(2), ...box(rings), rings.join(';')].join('\t');
});
fs.writeFileSync(path.join(process.argv[2], 'outlines.tsv.gz'),
  zlib.gzipSync('# iso3\tname\tlatitude\tlongitude\twest\tsouth\teast\tnorth\trings\n' + text.join('\n') + '\n', { level: 9 }));
console.log(text.length, 'countries', text.join('').length, 'characters');
