// One task of the benchmarks, round by round: it says that it is ready, then for every “go” on standard input does its
// work and prints how long that took and what came out. `bench.py` asks it and its rivals in turn.
import Glibc

_ = Clock.started
guard let task = Task(CommandLine.arguments) else {
  print("usage: DiapasonBenchmarks phrases|extract|vectors|vector|fits|fit FILE… THREADS")
  exit(2)
}
Worker.run(task)
