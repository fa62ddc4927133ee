/**
 * Who may use which entry point. Everything in the graph is reached through root fields, so these are where it is
 * checked: a check on each field of each row would cost much, and keep nobody out whom the root has let in. A field of
 * Query takes the role READER; one of Mutation or Subscription must say which role it takes, and its description says
 * so, too. The check comes before a resolver looks at its arguments, and before a stream is opened.
 */
import SchemaBuilder, {
  type SchemaTypes as AnyTypes,
  BasePlugin,
  type FieldNullability,
  type InputFieldMap,
  type PothosOutputFieldConfig,
  type TypeParam,
} from '@pothos/core'
import type { GraphQLFieldResolver } from 'graphql'
import type { Principal, Role } from '../principal.ts'
import { checkRole, roleOf } from '../resolvers/check-role.ts'

interface RoleOption {
  /** The lowest role that may use the field. */
  role: Role
}

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends AnyTypes> {
      role: RolePlugin<Types>
    }
    interface MutationFieldOptions<
      Types extends AnyTypes,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveReturnShape,
    > extends RoleOption {}
    interface SubscriptionFieldOptions<
      Types extends AnyTypes,
      Type extends TypeParam<Types>,
      Nullable extends FieldNullability<Type>,
      Args extends InputFieldMap,
      ResolveShape,
      ResolveReturnShape,
    > extends RoleOption {}
  }
}

export const rolePlugin = 'role'

type Resolve = GraphQLFieldResolver<unknown, object, object>

class RolePlugin<Types extends AnyTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (!isRoot(field)) return field
    const { role } = field.pothosOptions as Partial<RoleOption>
    if (field.parentType === 'Query') return withRole(field, role ?? 'READER')
    if (!role) throw new Error(`${field.parentType}.${field.name} does not say which role it takes.`)
    return { ...withRole(field, role), description: `${field.description ?? ''} Takes the role ${role}.`.trim() }
  }

  override wrapResolve(resolve: Resolve, field: PothosOutputFieldConfig<Types>): Resolve {
    // What a subscription shows of an event was let in when the stream was opened.
    return field.parentType === 'Subscription' ? resolve : guarded(resolve, field)
  }

  override wrapSubscribe(subscribe: Resolve | undefined, field: PothosOutputFieldConfig<Types>): Resolve | undefined {
    return subscribe && guarded(subscribe, field)
  }
}

interface Field {
  parentType: string
  name: string
  extensions?: Readonly<Record<string, unknown>> | null | undefined
}

function isRoot({ parentType }: Field): boolean {
  return parentType === 'Query' || parentType === 'Mutation' || parentType === 'Subscription'
}

function withRole<Config extends Field>(field: Config, role: Role): Config {
  return { ...field, extensions: { ...field.extensions, role } }
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
