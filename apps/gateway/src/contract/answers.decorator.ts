import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiExtension, ApiHeader, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { AnswerName } from './answers.js';

/** Kinds of content that an answer comes in besides; the document's writer adds them. */
export const contentExtension = 'x-also-as';

const schemaOf = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const problems: Readonly<Record<number, string>> = {
  400: 'The request is no request.',
  404: 'There is no such validation.',
  410: 'It was erased.',
  409: 'It is not in a state for that.',
  413: 'The body is too large.',
  415: 'The body is not of a kind that is taken.',
  422: 'A field or parameter is wrong; `errors` names each.',
};

/** There may always be this one. */
export const AnswerAway = (): MethodDecorator =>
  ApiResponse({
    status: 503,
    description: 'Kafka or PostgreSQL is away, or too much is asked at once; come again after `Retry-After` seconds.',
    headers: { 'Retry-After': { schema: { type: 'integer' } } },
    content: { 'application/problem+json': { schema: schemaOf('Problem') } },
  });

const problem = (status: number) => ApiResponse({ status, description: problems[status], content: { 'application/problem+json': { schema: schemaOf('Problem') } } });

/** An answer of this status, and the problems that there may be instead; 503 there may always be. */
export const Answer = (status: number, name: AnswerName, description: string, ...others: (keyof typeof problems)[]): MethodDecorator =>
  applyDecorators(
    ApiResponse({ status, description, content: { 'application/json': { schema: schemaOf(name) } } }),
    ...others.map(problem),
    AnswerAway(),
  );

/** The same in other kinds of content than JSON. */
export const AlsoAs = (contentTypes: readonly string[]): MethodDecorator =>
  ApiExtension(contentExtension, Object.fromEntries(contentTypes.map((type) => [type, { schema: { type: type.endsWith('+json') ? 'object' : 'string' } }])));

export const IdParameter = (): MethodDecorator => ApiParam({ name: 'id', description: 'The validation.', schema: { type: 'string', format: 'uuid' } });

export const PageParameters = (): MethodDecorator =>
  applyDecorators(
    ApiQuery({ name: 'limit', required: false, description: 'Items of a page.', schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 } }),
    ApiQuery({ name: 'cursor', required: false, description: 'The `next` of the page before; it belongs to this listing and these filters.', schema: { type: 'string' } }),
  );

/** One or several of the values, separated by commas. */
export const Filter = (name: string, description: string, values?: readonly string[]): MethodDecorator =>
  ApiQuery({ name, required: false, description, style: 'form', explode: false, schema: { type: 'array', items: { type: 'string', ...(values && { enum: [...values] }) } } });

export const Choice = (name: string, description: string, values: readonly string[], fallback: string): MethodDecorator =>
  ApiQuery({ name, required: false, description, schema: { type: 'string', enum: [...values], default: fallback } });

/** Nest's own decorator knows one schema for all kinds of body; the document's writer puts these in its place. */
export const bodyExtension = 'x-body';

const Body = (content: object, required: boolean): MethodDecorator => applyDecorators(ApiBody({ required }), ApiExtension(bodyExtension, content));

/** A JSON body of a message's data. */
export const JsonBody = (name: string, required = true): MethodDecorator => Body({ 'application/json': { schema: schemaOf(name) } }, required);

/** Bytes as they are: nothing about them could be of a wrong type. */
const text = { schema: { description: 'UTF-8 text.' } };

/** A text as it is, or, of a submission, a JSON body besides. */
export const TextBody = (name?: string): MethodDecorator =>
  Body({ ...(name ? { 'application/json': { schema: schemaOf(name) } } : { 'application/octet-stream': text }), 'text/plain': text, 'text/markdown': text }, true);

export const HeaderParameter = (name: string, description: string, pattern?: RegExp): MethodDecorator =>
  ApiHeader({ name, required: false, description, schema: { type: 'string', ...(pattern && { pattern: pattern.source }) } });
