// Counties of the United States with the middle and the reach of each, from the outlines in us-atlas.

import { readFileSync } from "node:fs";

const POSTAL = {
  "01": "AL", "02": "AK", "04": "AZ", "05": "AR", "06": "CA", "08": "CO", "09": "CT", 10: "DE", 11: "DC", 12: "FL",
  13: "GA", 15: "HI", 16: "ID", 17: "IL", 18: "IN", 19: "IA", 20: "KS", 21: "KY", 22: "LA", 23: "ME", 24: "MD",
  25: "MA", 26: "MI", 27: "MN", 28: "MS", 29: "MO", 30: "MT", 31: "NE", 32: "NV", 33: "NH", 34: "NJ", 35: "NM",
  36: "NY", 37: "NC", 38: "ND", 39: "OH", 40: "OK", 41: "OR", 42: "PA", 44: "RI", 45: "SC", 46: "SD", 47: "TN",
  48: "TX", 49: "UT", 50: "VT", 51: "VA", 53: "WA", 54: "WV", 55: "WI", 56: "WY",
};
const KIND = { LA: "Parish", AK: "Borough" };

/** Rows shaped like those of the cities; the id is the county's FIPS code. */
export function counties(file) {
  const topology = JSON.parse(readFileSync(file, "utf8"));
  const arcs = topology.arcs.map((arc) => unpacked(arc, topology.transform));
  return topology.objects.counties.geometries
    .filter((county) => POSTAL[county.id.slice(0, 2)] && !isIndependentCity(county.id))
    .map((county) => {
      const state = POSTAL[county.id.slice(0, 2)];
      const middle = centroid(rings(county).map((ring) => ring.flatMap((i) => points(arcs, i))));
      const name = `${county.properties.name} ${KIND[state] ?? "County"}`;
      return { id: Number(county.id), name, country: "US", admin: state, feature: "ADM2", population: 0, ...middle };
    });
}

/** Cities outside any county (Virginia, Baltimore, Saint Louis, Carson City) are numbered from 510. */
function isIndependentCity(id) {
  return Number(id.slice(2)) >= 510 && ["24", "29", "32", "51"].includes(id.slice(0, 2));
}

function unpacked(arc, { scale, translate }) {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
}

function rings(county) {
  return county.type === "Polygon" ? [county.arcs[0]] : county.arcs.map((polygon) => polygon[0]);
}

function points(arcs, i) {
  return i >= 0 ? arcs[i] : [...arcs[~i]].reverse();
}

/** Area-weighted middle of the outer rings, in degrees. */
function centroid(outlines) {
  let area = 0;
  let lon = 0;
  let lat = 0;
  for (const outline of outlines) {
    for (let i = 0; i < outline.length; i++) {
      const [x0, y0] = outline[i];
      const [x1, y1] = outline[(i + 1) % outline.length];
      const cross = x0 * y1 - x1 * y0;
      area += cross / 2;
      lon += ((x0 + x1) * cross) / 6;
      lat += ((y0 + y1) * cross) / 6;
    }
  }
  return { lat: lat / area, lon: lon / area };
}
