// How many claims begin to count, and how many count for the last time, in one interval of a time line.
// @record row: TimelineCount
// @column at: int
// @column interval: instant?
// @column begins: int
// @column ends: int
