/** Why a document is proposed as a near-copy, in a sentence. */
export function nearCopyReason({ similarity }: { similarity: number }): string {
  const percent = Math.round(similarity * 100)
  return `By their fingerprints, the texts have about ${percent} of 100 of their runs of three words in common, and nobody has said yet how they hang together.`
}
