// An entity with those judged to be the same, directly or through others: its own id, all ids in order, and the judgements that join them, each as [id, left, right, verdict].
// @record cluster: EntityCluster
// @column entityId: string
// @column memberIds: string[]
// @column judgements: list
