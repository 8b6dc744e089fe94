interface Stage {
  readonly name: string;
  readonly ms: number;
  readonly cells: number | null;
  readonly peakMb: number;
}

const SAMPLE_MS = 20;
const MB = 1024 * 1024;

/** Measures the stages of one run: time, cells written, and the peak of the memory the process held meanwhile. */
export class Stages {
  private readonly stages: Stage[] = [];

  /** Runs one stage; `cells` says how many cells its result stands for. */
  async measure<T>(name: string, work: () => Promise<T>, cells: (result: T) => number | null = () => null): Promise<T> {
    let peak = process.memoryUsage().rss;
    const look = (): void => {
      peak = Math.max(peak, process.memoryUsage().rss);
    };
    const timer = setInterval(look, SAMPLE_MS);
    const start = performance.now();
    try {
      const result = await work();
      const ms = performance.now() - start;
      look();
      this.stages.push({ name, ms, cells: cells(result), peakMb: peak / MB });
      return result;
    } finally {
      clearInterval(timer);
    }
  }

  print(): void {
    console.log(
      `${'stage'.padEnd(52)}${'time'.padStart(10)}${'cells written'.padStart(16)}${'peak memory'.padStart(14)}`,
    );
    for (const { name, ms, cells, peakMb } of this.stages) {
      const time = `${(ms / 1000).toFixed(2)} s`;
      console.log(
        `${name.padEnd(52)}${time.padStart(10)}${(cells?.toLocaleString('en') ?? '–').padStart(16)}${`${peakMb.toFixed(0)} MB`.padStart(14)}`,
      );
    }
  }
}
