import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, type ValidationArguments } from 'class-validator';

type Class = new () => object;
type Plain = Readonly<Record<string, unknown>>;
type ConstraintOf = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

/**
 * The instance of a plain value that is certainly right, without the fields that its class does not know; undefined
 * where class-validator has to look itself, to find out or to say what is wrong.
 */
export type PreparedCheck = (plain: Plain) => object | undefined;

interface Property {
  name: string;
  nested?: PreparedCheck;
  holds(instance: object, value: unknown): boolean;
}

const never: PreparedCheck = () => undefined;

/**
 * Prepares what class-validator would find out anew for every value: which checks a class's fields have. The checks are
 * those that its decorators have registered, called with the arguments that class-validator calls them with. Fields
 * are scalars or instances of one class; a class with others, and a value with lists, are left to class-validator.
 */
export const prepareCheck = (type: Class): PreparedCheck => {
  const storage = getMetadataStorage();
  const properties = Object.entries(storage.groupByPropertyName(storage.getTargetValidationMetadatas(type, '', false, false))).map(([name, constraints]) => prepareProperty(type, name, constraints));
  const known = new Map(properties.flatMap((property) => (property ? [[property.name, property]] : [])));
  if (known.size === 0 || known.size < properties.length) return never;
  return (plain) => {
    const instance = new type() as Record<string, unknown>;
    for (const name of Object.keys(plain)) {
      const property = known.get(name);
      if (!property) continue;
      const value = plain[name];
      const isObject = typeof value === 'object' && value !== null;
      if (isObject !== (property.nested !== undefined)) return undefined;
      const kept = isObject && property.nested ? (Array.isArray(value) ? undefined : property.nested(value as Plain)) : value;
      if (isObject && kept === undefined) return undefined;
      instance[name] = kept;
    }
    for (const property of known.values()) if (!property.holds(instance, instance[property.name])) return undefined;
    return instance;
  };
};

const prepareProperty = (type: Class, name: string, constraints: readonly ConstraintOf[]): Property | undefined => {
  if (constraints.some(({ type: kind, validateIf, groups }) => !kinds.has(kind) || validateIf || groups?.length)) return undefined;
  const conditions = constraints.filter(({ type: kind }) => kind === conditional).map(({ constraints: [condition] }) => condition as (instance: object, value: unknown) => boolean);
  const checks = constraints.filter(({ type: kind }) => kind === custom || kind === defined).flatMap(checksOf);
  if (checks.some(({ async }) => async)) return undefined;
  const nested = constraints.some(({ type: kind }) => kind === nesting) ? prepareCheck(classOf(type, name)) : undefined;
  const holds = (instance: object, value: unknown): boolean => {
    for (const condition of conditions) if (!condition(instance, value)) return true;
    for (const { validate, values } of checks) if (!validate(value, { targetName: type.name, property: name, object: instance, value, constraints: values })) return false;
    return true;
  };
  return { name, nested, holds };
};

/** class-validator's names for what a decorator asks for. */
const [custom, defined, nesting, conditional, listed] = ['customValidation', 'isDefined', 'nestedValidation', 'conditionalValidation', 'whitelistValidation'];
const kinds = new Set<string | undefined>([custom, defined, nesting, conditional, listed]);

const checksOf = ({ constraintCls, constraints: values }: ConstraintOf) =>
  getMetadataStorage()
    .getTargetValidatorConstraints(constraintCls)
    .map(({ instance, async }) => ({ async, values: values as unknown[], validate: (value: unknown, given: ValidationArguments) => instance.validate(value, given) as boolean }));

/** The class that class-transformer makes of a field's value. */
const classOf = (type: Class, name: string): Class => {
  const instance = plainToInstance(type, { [name]: {} }) as Record<string, object>;
  return instance[name]!.constructor as Class;
};
