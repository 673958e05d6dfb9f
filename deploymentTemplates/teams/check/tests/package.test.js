import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { faults } from './schema.js';

const pack = new URL('../../pack.sh', import.meta.url).pathname;
const values = {
  APP_ID: '3f2a5f0e-7c1d-4c55-9a51-1f0c6a4f7a10',
  BOT_ID: '8d0e2b8f-4a5e-4b58-b0a1-52a3b9c0d7e2',
  BOT_NAME: 'Lou & Co | Bot',
  COMPANY_NAME: 'L’Été & Fils',
  BOT_DOMAIN: 'bot.example.org',
};

let folder;
const filled = (more = {}) => execFileSync('bash', [pack, folder], { env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', ...values, ...more }, encoding: 'utf8', stdio: 'pipe' }).trim();
const json = name => JSON.parse(readFileSync(join(folder, 'package', name), 'utf8'));

before(() => { folder = mkdtempSync(join(tmpdir(), 'ethicalbot-teams-')); filled(); });
after(() => rmSync(folder, { recursive: true }));

describe('The filled Teams manifest', () => {
  it('fits the schema', () => assert.deepEqual(faults('manifest', json('manifest.json')), []));
  it('fits the schema in French', () => assert.deepEqual(faults('localization', json('fr.json')), []));

  it('is refused with a scope that does not exist', () => {
    const manifest = json('manifest.json');
    manifest.bots[0].scopes.push('everywhere');
    assert.match(faults('manifest', manifest).join(), /\/bots\/0\/scopes\/3/);
  });

  it('is refused without icons', () => {
    const { icons, ...manifest } = json('manifest.json');
    assert.match(faults('manifest', manifest).join(), /'icons'/);
  });

  it('is refused while a placeholder is left', () => {
    const manifest = { ...json('manifest.json'), id: '${{APP_ID}}' };
    assert.match(faults('manifest', manifest).join(), /\/id /);
  });

  it('is refused in French with a key that Teams does not know', () =>
    assert.notDeepEqual(faults('localization', { ...json('fr.json'), 'name.shortest': 'x' }), []));

  it('carries the values as they were given', () => {
    const manifest = json('manifest.json');
    assert.equal(manifest.name.short, values.BOT_NAME);
    assert.equal(manifest.developer.name, values.COMPANY_NAME);
    assert.equal(manifest.bots[0].botId, values.BOT_ID);
    assert.deepEqual(manifest.validDomains, [values.BOT_DOMAIN]);
    assert.deepEqual(manifest.bots[0].scopes, ['personal', 'team', 'groupChat']);
    assert.doesNotMatch(JSON.stringify([manifest, json('fr.json')]), /\$\{\{/);
  });

  it('says each command in French too', () => {
    const said = json('manifest.json').bots[0].commandLists.flatMap((list, at) => list.commands.flatMap((_, number) =>
      ['title', 'description'].map(part => `bots[0].commandLists[${at}].commands[${number}].${part}`)));
    assert.deepEqual(Object.keys(json('fr.json')).filter(key => key.startsWith('bots')).sort(), said.sort());
  });
});

describe('pack.sh', () => {
  for (const [name, value] of Object.entries({ APP_ID: '', BOT_ID: '1234', BOT_NAME: 'a "name"', COMPANY_NAME: 'x'.repeat(33), BOT_DOMAIN: 'https://bot.example.org/', APP_VERSION: '1.0' }))
    it(`refuses ${name} '${value}' and names it`, () => assert.throws(() => filled({ [name]: value }), fault => fault.status === 1 && fault.stderr.startsWith(name)));

  it('zips what the manifest names and nothing else', () =>
    assert.deepEqual(execFileSync('zip', ['-sf', filled()], { encoding: 'utf8' }).match(/\S+\.(json|png)/g).sort(), ['color.png', 'fr.json', 'manifest.json', 'outline.png']));
});

describe('The icons', () => {
  for (const [name, size] of [['color.png', 192], ['outline.png', 32]])
    it(`${name} is ${size} by ${size}, with transparency`, () => {
      const png = readFileSync(join(folder, 'package', name));
      assert.deepEqual([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20), png[25]], ['PNG', size, size, 6]);
    });
});
