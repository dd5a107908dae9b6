// Makes outlines.tsv.gz from the npm package world-atlas 2.0.2 (Natural Earth 1:50m, public domain). Run where it is installed:
//   node derive.mjs ISO_NUMERIC.tsv OUTPUT_FOLDER
// ISO_NUMERIC.tsv: numeric code, alpha-3 code; as ISO 3166-1 gives them.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { createRequire } from 'node:module';

const require = createRequire(path.join(process.cwd(), 'x.js'));
const atlas = require('world-atlas/countries-50m.json');
const codes = new Map(fs.readFileSync(process.argv[2], 'utf8').trim().split('\n').map((l) => l.split('\t')));
const byName = { Kosovo: 'XKX', Somaliland: 'SOM', 'N. Cyprus': 'CYP' };
const { scale, translate } = atlas.transform;

const arcs = atlas.arcs.map((arc) => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});
const ring = (indexes) => {
  const points = [];
  for (const i of indexes) {
    const arc = i < 0 ? [...arcs[~i]].reverse() : arcs[i];
    points.push(...(points.length ? arc.slice(1) : arc));
  }
  return points;
};
const area = (points) => {
  let sum = 0;
  for (let i = 1; i < points.length; i++) sum += points[i - 1][0] * points[i][1] - points[i][0] * points[i - 1][1];
  return Math.abs(sum) / 2;
};
const written = (points) => {
  let px = 0, py = 0;
  const steps = [];
  for (const [x, y] of points) {
    const ix = Math.round(x * 100), iy = Math.round(y * 100);
    if (steps.length && ix === px && iy === py) continue;
    steps.push(ix - px, iy - py);
    px = ix; py = iy;
  }
  return steps.join(' ');
};

const rows = new Map();
for (const geometry of atlas.objects.countries.geometries) {
  const name = geometry.properties.name;
  const code = codes.get(String(geometry.id).padStart(3, '0')) ?? byName[name];
  if (!code) continue;
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  const rings = polygons.flat().map(ring).filter((r, i) => i === 0 || area(r) > 0.005);
  const largest = rings.reduce((a, b) => (area(b) > area(a) ? b : a));
  const middle = (k) => ((Math.min(...largest.map((p) => p[k])) + Math.max(...largest.map((p) => p[k]))) / 2).toFixed(2);
  const row = rows.get(code) ?? { name, lat: middle(1), lon: middle(0), rings: [] };
  row.rings.push(...rings.map(written).filter((r) => r.split(' ').length > 6));
  rows.set(code, row);
}
const text = [...rows].sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, r]) => [code, r.name, r.lat, r.lon, r.rings.join(';')].join('\t')).join('\n') + '\n';
fs.writeFileSync(path.join(process.argv[3], 'outlines.tsv.gz'), zlib.gzipSync(text, { level: 9 }));
console.log(rows.size, 'countries', text.length, 'characters');
