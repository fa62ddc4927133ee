import { isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { checks, commands, queries, roots, steps, types } from '../../src/graph/catalogue.generated.ts'
import type { CypherFile } from '../../src/graph/catalogue.ts'
import { fieldMeaning } from '../../src/graph/plan.ts'
import { schema } from '../../src/schema/index.ts'
import { sourceFiles, textOf, typeScriptFiles } from './source-files.ts'

const kebab = (name: string) => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase()
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const inside = (folders: Record<string, object>) =>
  Object.values(folders).flatMap((folder) => Object.values(folder) as CypherFile[])

/** The fields of the API, each with the step it takes if it takes one. */
const fields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const meaning = fieldMeaning(field)
      if (meaning?.kind !== 'step') return []
      const { step } = meaning
      const files = typeof step === 'function' ? [step({}), ...variants(field.args, step)] : [step]
      return files.map((file) => ({ name: field.name, type: type.name, file }))
    }),
  )

/** The steps a field may take where it chooses by an argument that is true or false. */
function variants(
  args: readonly { name: string; type: unknown }[],
  step: (args: Record<string, unknown>) => CypherFile,
) {
  return args.filter(({ type }) => String(type) === 'Boolean').map(({ name }) => step({ [name]: true }))
}

test('files are named in kebab case', () => {
  const name = /^README\.md$|^[a-z0-9]+(-[a-z0-9]+)*(\.(test|generated|d))?\.[a-z]+$/

  expect(sourceFiles.filter((path) => !name.test(path.split('/').at(-1) ?? ''))).toEqual([])
})

test('no file is called by a name that fits anything', () => {
  expect(sourceFiles.filter((path) => /(^|[/-])(utils?|helpers?|common|misc|shared)[./-]/.test(path))).toEqual([])
})

test('a folder of cypher/ is called like a type, or like the work its statements do', () => {
  const allowed = new Set([...Object.keys(types).map(kebab), 'log', 'derive', 'checks', 'api-key'])
  const folders = new Set(sourceFiles.flatMap((path) => /^cypher\/([^/]+)\//.exec(path)?.[1] ?? []))

  expect([...folders].filter((folder) => !allowed.has(folder))).toEqual([])
})

test('the file of a type is called like it, or "get" in the folder called like it', () => {
  const wrong = Object.entries(types).filter(([type, { name }]) => {
    const [folder, file] = name.split('/')
    return file !== kebab(type) && !(file === 'get' && folder === kebab(type)) && !kebab(type).startsWith(`${file}-`)
  })

  expect(wrong.map(([type, { name }]) => `${type}: ${name}`)).toEqual([])
})

test('a list of all rows of a type is called "list", in the folder of the type; one row is called by what it is found with', () => {
  const wrong = inside(roots).filter(({ name, to, cardinality }) => {
    const [folder, file = ''] = name.split('/')
    return folder !== kebab(to?.type ?? '') || (cardinality === 'many' ? file !== 'list' : !file.startsWith('with-'))
  })

  expect(wrong).toEqual([])
})

test('a step is called like the field that takes it, unless only filters do', () => {
  const filters = new Set(Object.values(types).flatMap((file) => file.filters.map(({ step }) => step)))
  const wrong = inside(steps).filter(({ name }) => {
    const file = camel(name.split('/')[1] ?? '').toLowerCase()
    if (filters.has(name) && !fields.some((field) => field.file.name === name)) return false
    return !fields.some((field) => field.file.name === name && file.includes(field.name.toLowerCase()))
  })

  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('a whole statement is called by a verb and what it is done to, one that derives by what it derives', () => {
  const verbs =
    /^(find|list|record|relate|retract|restore|put|remove|revoke|note|open|close|lock|head|stored|relations$|attributions$)/
  const names = [...Object.keys(queries), ...Object.keys(commands)]

  expect(names.filter((name) => !verbs.test(name.split('/')[1] ?? ''))).toEqual([])
})

test('a check stands in the folder of the checks, and its name and its first line say what always holds', () => {
  const wrong = Object.values(checks as Record<string, CypherFile>).filter(
    ({ name, sentence }) => !/^checks\/[a-z]+(-[a-z]+)+$/.test(name) || !/^[A-Z].*\.$/.test(sentence),
  )

  expect(wrong).toEqual([])
})

test('every whole statement is run by name somewhere in src', () => {
  const sources = typeScriptFiles
    .filter((path) => path.startsWith('src/') && !path.endsWith('.generated.ts'))
    .map(textOf)
    .join('\n')

  const unused = [...Object.keys(queries), ...Object.keys(commands)].filter((name) => !sources.includes(`'${name}'`))
  expect(unused).toEqual([])
})
