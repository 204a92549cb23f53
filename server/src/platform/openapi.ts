import { FileAnswer, RefusalAnswer, type Act, type View } from '@kapihan/base'
import { z } from 'zod'
import type { Feature } from './feature.ts'

export type AnyContract = Act | View

/** Every contract of the features, acts before views, in the order of the work. */
export const contractsOf = (features: Feature[]): AnyContract[] =>
  features.flatMap(({ acts, views }) => [...acts, ...views].map(({ contract }) => contract))

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' })
  return rest
}

/** The interface as OpenAPI 3.1, made from the contracts alone. */
export function openApi(features: Feature[]) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kapihan',
      version: '1',
      description:
        'Acts change something, views answer something. A refusal carries a code and a sentence in the reader’s language.',
    },
    paths: Object.fromEntries(
      contractsOf(features).map((contract) => [pathOf(contract), { [methodOf(contract)]: operationOf(contract) }]),
    ),
  }
}

const pathOf = ({ verb, name }: AnyContract): string => `/api/${verb}/${name}`
const methodOf = ({ verb }: AnyContract): 'post' | 'get' => (verb === 'act' ? 'post' : 'get')

function operationOf(contract: AnyContract) {
  const input = { 'application/json': { schema: schemaOf(contract.input, 'input') } }
  const asked =
    contract.verb === 'act'
      ? { requestBody: { required: true, content: input } }
      : { parameters: [{ name: 'input', in: 'query', required: true, content: input }] }
  return {
    operationId: contract.name,
    tags: [contract.name.split('.')[0]],
    summary: contract.summary,
    'x-plane': contract.plane,
    'x-may': contract.may,
    ...asked,
    responses: {
      200: { description: 'Done.', content: answerOf(contract) },
      '4XX': {
        description: 'Refused; nothing was changed.',
        content: { 'application/json': { schema: schemaOf(RefusalAnswer, 'output') } },
      },
    },
  }
}

const answerOf = ({ output }: AnyContract) =>
  output === FileAnswer
    ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: schemaOf(output, 'output') } }
