/** How long work tells what it is doing. The commands show it; tests leave it out. */
export interface Progress {
  /** Begins a step that takes a while. */
  step(text: string): Step
}

export interface Step {
  /** What has become of it so far, in words, and as a share from 0 to 1 if that is known. */
  update(text: string, share?: number): void
  done(text: string): void
  failed(text: string): void
}

export const silent: Progress = {
  step: () => ({ update: () => undefined, done: () => undefined, failed: () => undefined }),
}
