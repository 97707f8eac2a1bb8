import { severities, type Severity } from '../model/finding.js';
import { ruleCodes, settingsOf } from '../rules/registry.js';
import { parseBible } from './writer-bible.js';
import { ConfigError, defaultConfig, type Acceptance, type EngineConfig, type RuleSetting } from './engine-config.js';

const fields = ['rules', 'accepted', 'matter', 'bible'];

/**
 * Reads a configuration as a writer gives it (an object from YAML or JSON, or nothing) and completes it. What `parseConfig`
 * has returned, it reads again unchanged. Throws `ConfigError`.
 */
export function parseConfig(input: unknown): EngineConfig {
  if (input === undefined || input === null) return structuredClone(defaultConfig);
  const config = objectAt('The configuration', input);
  const unknown = Object.keys(config).find((key) => !fields.includes(key));
  if (unknown !== undefined) throw new ConfigError(`"${unknown}" is no field of the configuration; there are ${fields.join(', ')}.`);
  return {
    rules: rulesFrom(config['rules']),
    accepted: acceptedFrom(config['accepted']),
    matter: matterFrom(config['matter']),
    bible: parseBible(config['bible']),
  };
}

type Json = { [key: string]: unknown };

function objectAt(name: string, value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ConfigError(`${name} must be a list of "name: value" lines.`);
  return value as Json;
}

function rulesFrom(value: unknown): EngineConfig['rules'] {
  if (value === undefined || value === null) return {};
  const settings = Object.entries(objectAt('"rules"', value)).map(([written, setting]): [string, RuleSetting] => {
    const code = knownCode(`rules.${written}`, written);
    return [code, settingFrom(`rules.${written}`, setting, code)];
  });
  return Object.fromEntries(settings);
}

function knownCode(field: string, written: unknown): string {
  const code = typeof written === 'string' ? written.toUpperCase() : '';
  if (!ruleCodes.includes(code)) throw new ConfigError(`"${field}" names no rule; there are ${ruleCodes.join(', ')}.`);
  return code;
}

function settingFrom(field: string, value: unknown, code: string): RuleSetting {
  const remedy = `"${field}" must be "off", "on", or a severity (${severities.join(', ')}).`;
  // YAML 1.1 tools and hasty writers give booleans for on and off.
  if (value === 'off' || value === false) return { enabled: false, severity: null };
  if (value === 'on' || value === true) return { enabled: true, severity: null };
  if (typeof value === 'string') return { enabled: true, severity: severityFrom(value, remedy) };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ConfigError(remedy);
  const { enabled = true, severity = null, ...rest } = value as Json;
  const options = optionsFrom(field, rest, code);
  if (typeof enabled !== 'boolean') throw new ConfigError(`"${field}.enabled" must be true or false.`);
  return {
    enabled,
    severity: severity === null ? null : severityFrom(severity, `"${field}.severity" must be one of ${severities.join(', ')}.`),
    ...(options === null ? {} : { options }),
  };
}

/** Options of the rule's own, under their names or, as they are given back, together under `options`. */
function optionsFrom(field: string, { options: together, ...rest }: Json, code: string): NonNullable<RuleSetting['options']> | null {
  const known = settingsOf(code);
  const given = { ...(together === undefined || together === null ? {} : objectAt(`"${field}.options"`, together)), ...rest };
  const options = Object.entries(given).map(([name, value]): [string, number | string[]] => {
    const usual = Object.hasOwn(known, name) ? known[name] : undefined;
    if (usual === undefined)
      throw new ConfigError(`"${field}.${name}" is no option; there are ${['enabled', 'severity', ...Object.keys(known)].join(', ')}.`);
    if (typeof usual === 'number') {
      if (typeof value !== 'number' || !Number.isFinite(value)) throw new ConfigError(`"${field}.${name}" must be a number.`);
      return [name, value];
    }
    if (!Array.isArray(value) || !value.every((word): word is string => typeof word === 'string'))
      throw new ConfigError(`"${field}.${name}" must be a list of words.`);
    return [name, value];
  });
  return options.length === 0 ? null : Object.fromEntries(options);
}

function severityFrom(value: unknown, remedy: string): Severity {
  const severity = severities.find((each) => each === value);
  if (!severity) throw new ConfigError(remedy);
  return severity;
}

function acceptedFrom(value: unknown): Acceptance[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new ConfigError('"accepted" must be a list of entries with code and reason.');
  return value.map((entry: unknown, index): Acceptance => {
    const field = `accepted[${index}]`;
    const { code, path = null, text = null, reason, ...rest } = objectAt(`"${field}"`, entry);
    const unknown = Object.keys(rest)[0];
    if (unknown !== undefined) throw new ConfigError(`"${field}.${unknown}" is no field; there are code, path, text, reason.`);
    if (typeof reason !== 'string' || reason.trim() === '')
      throw new ConfigError(`"${field}.reason" is missing; say in a few words why this finding is accepted.`);
    return {
      code: knownCode(`${field}.code`, code),
      path: textOrNull(`${field}.path`, path),
      text: textOrNull(`${field}.text`, text),
      reason,
    };
  });
}

function textOrNull(field: string, value: unknown): string | null {
  if (value !== null && typeof value !== 'string') throw new ConfigError(`"${field}" must be text.`);
  return value;
}

function matterFrom(value: unknown): string[] {
  if (value === undefined || value === null) return [...defaultConfig.matter];
  if (!Array.isArray(value) || !value.every((glob): glob is string => typeof glob === 'string' && glob !== ''))
    throw new ConfigError('"matter" must be a list of file name patterns such as "README*".');
  return value;
}
