/**
 * Who may use which entry point. Everything in the graph is reached through root fields, so these are where it is
 * checked: a check on each field of each row would cost much, and keep nobody out whom the root has let in. A field of
 * Query takes the role READER; one of Mutation or Subscription must say in its `extensions` which `role` it takes, and
 * its description says so, too. The check comes before a resolver looks at its arguments, and before a stream is opened.
 */
import SchemaBuilder, {
  BasePlugin,
  type PothosOutputFieldConfig,
  type PothosTypeConfig,
  type SchemaTypes as Types,
} from '@pothos/core'
import type { GraphQLFieldResolver } from 'graphql'
import type { Principal, Role } from '../principal.ts'
import { checkRole, roleOf } from '../resolvers/check-role.ts'

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types> {
      role: RolePlugin<Types>
    }
  }
}

export const rolePlugin = 'role'

type Resolve = GraphQLFieldResolver<unknown, object, object>

class RolePlugin<T extends Types> extends BasePlugin<T> {
  override onTypeConfig(type: PothosTypeConfig): PothosTypeConfig {
    return type.kind === 'Query' ? described(type, 'READER') : type
  }

  override onOutputFieldConfig(field: PothosOutputFieldConfig<T>): PothosOutputFieldConfig<T> {
    if (!isRoot(field)) return field
    const { parentType, name, extensions } = field
    const role = extensions?.['role'] as Role | undefined
    if (parentType === 'Query') return { ...field, extensions: { role: 'READER', ...extensions } }
    if (!role) throw new Error(`Expected ${parentType}.${name} to say in its extensions which role it takes.`)
    return described(field, role)
  }

  override wrapResolve(resolve: Resolve, field: PothosOutputFieldConfig<T>): Resolve {
    // What a subscription shows of an event was let in when the stream was opened.
    return field.parentType === 'Subscription' ? resolve : guarded(resolve, field)
  }

  override wrapSubscribe(subscribe: Resolve | undefined, field: PothosOutputFieldConfig<T>): Resolve | undefined {
    return subscribe && guarded(subscribe, field)
  }
}

type Field = Pick<PothosOutputFieldConfig<Types>, 'parentType' | 'name' | 'extensions'>

function described<Config extends { description?: string | null | undefined }>(config: Config, role: Role): Config {
  return { ...config, description: `${config.description ?? ''} Takes the role ${role}.`.trim() }
}

function isRoot({ parentType }: Field): boolean {
  return parentType === 'Query' || parentType === 'Mutation' || parentType === 'Subscription'
}

/** Only those with the role get to a resolver of a root; those of all other fields are left as they are. */
function guarded(resolve: Resolve, field: Field): Resolve {
  if (!isRoot(field)) return resolve
  const role = roleOf(field)
  return (parent, args, context, info) => {
    checkRole((context as { principal?: Principal }).principal, role, field.name)
    return resolve(parent, args, context, info)
  }
}

SchemaBuilder.registerPlugin(rolePlugin, RolePlugin)
