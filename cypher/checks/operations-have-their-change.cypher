// Every change carries out one operation, which remembers its position, its payload and its result; and every operation has its change.
// @check
CALL () {
  MATCH (change:Change)
  WHERE NOT EXISTS {
    MATCH (operation:Operation {id: change.operationId})
    WHERE operation.position = change.position AND operation.payloadHash IS NOT NULL AND operation.result IS NOT NULL
  }
  RETURN 'change ' + toString(change.position) AS id, change.operationId AS found
  UNION ALL
  MATCH (operation:Operation)
  WHERE NOT EXISTS { (:Change {position: operation.position, operationId: operation.id}) }
  RETURN operation.id AS id, operation.position AS found
}
RETURN id, found
