// How long the compiler takes, stage by stage, in one process: a table on standard output. With `--check` the program
// fails where a figure misses its aim. The best of several runs counts, for other programs can only make it slower.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

let isCheck = CommandLine.arguments.contains("--check")
print("tools      spec     files     parse   resolve      emit     total")
let small = try Measurement.best(of: 9, tools: 1_000)
print(small.row)
let large = try Measurement.best(of: 3, tools: 10_000)
print(large.row)
let growth = large.total / small.total
print("10,000 tools take \(rounded(growth, 1)) times as long as 1,000")
print("(processor time; the aims are 150 ms for 1,000 tools, and 12 times that for 10,000)")
let comparison = try ComparisonSpeed.best(of: 9, tools: 1_000)
print(
  "comparing two contracts of 1,000 tools, \(comparison.changes) changes: \(rounded(comparison.time / .milliseconds(1), 1)) ms (aim 100)"
)
if isCheck && (small.total > .milliseconds(150) || growth > 12 || comparison.time > .milliseconds(100)) {
  print("an aim is missed")
  exit(1)
}
