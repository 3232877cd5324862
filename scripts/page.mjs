// Builds the page when anything of it changed, or runs its tests: node scripts/page.mjs build|test
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = join(dirname(fileURLToPath(import.meta.url)), '..', 'app', 'web');
const apart = new Set(['node_modules', 'dist', 'answers', 'README.md']);

function files(folder) {
  return readdirSync(folder)
    .sort()
    .filter((name) => folder !== web || !apart.has(name))
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? files(path) : [path];
    });
}

function hash(paths) {
  const all = createHash('sha256');
  for (const path of paths) all.update(path.slice(web.length)).update(readFileSync(path));
  return all.digest('hex');
}

function npm(...words) {
  execFileSync('npm', words, { cwd: web, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Does something unless it was done for exactly this before; the stamp is taken away with what was made. */
function once(stamp, key, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return;
  work();
  writeFileSync(stamp, key);
}

if (existsSync(join(web, 'package-lock.json'))) {
  const modules = join(web, 'node_modules');
  once(join(modules, '.araxes-installed'), hash([join(web, 'package-lock.json')]), () =>
    npm('ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'),
  );
  if (process.argv[2] === 'test') {
    npm('test', '--silent');
  } else {
    const key = existsSync(join(web, 'dist', 'index.html')) ? hash(files(web)) : 'nothing built';
    once(join(modules, '.araxes-built'), key, () => npm('run', 'build', '--silent'));
    if (key === 'nothing built') writeFileSync(join(modules, '.araxes-built'), hash(files(web)));
  }
}
