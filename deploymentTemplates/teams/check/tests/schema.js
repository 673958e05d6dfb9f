import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

// The manifest names the version of the schema that it wants to be held to.
const version = JSON.parse(readFileSync(new URL('../../package/manifest.json', import.meta.url), 'utf8')).manifestVersion;
const folder = new URL(`../node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${version}/`, import.meta.url);
const files = { manifest: 'MicrosoftTeams.schema.json', localization: 'MicrosoftTeams.Localization.schema.json' };

/** What is wrong, one sentence a fault; nothing when it fits. */
export function faults(kind, value) {
  const { $schema, ...schema } = JSON.parse(readFileSync(new URL(files[kind], folder), 'utf8'));
  // Draft 04 with formats that Microsoft never defined: shapes, patterns and lengths are checked, formats are not.
  // One pattern of its own is refused by the unicode flag.
  const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false, unicodeRegExp: false, allErrors: true });
  return ajv.validate(schema, value) ? [] : ajv.errors.map(error => `${error.instancePath} ${error.message}`);
}
