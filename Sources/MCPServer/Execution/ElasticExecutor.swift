// The threads that run handlers. Swift's own pool has one thread per core, so a handful of handlers that block (a
// synchronous database call, a lock) would stop every other call. This one starts as small, and when queued jobs make
// no progress between two beats, because everything that runs them blocks, it grows by a thread, up to a bound.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A task executor that grows while its threads block.
final class ElasticExecutor: TaskExecutor, @unchecked Sendable {
  private let condition = Condition()
  private var jobs: [UnownedJob] = []
  private var head = 0
  private var idle = 0
  private var threads = 0
  private var taken: UInt64 = 0
  private var takenAtLastBeat: UInt64 = 0
  private var isClosed = false
  private let mostThreads: Int

  /// An executor without threads yet: the first job starts the first one.
  init(mostThreads: Int) { self.mostThreads = mostThreads }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    condition.lock()
    jobs.append(job)
    let wakes = idle > 0
    let starts = !wakes && threads < ElasticExecutor.coreCount
    if starts { threads += 1 }
    condition.unlock()
    if wakes { condition.signal() }
    if starts { startThread { self.work() } }
  }

  /// Called at each beat while there are calls: adds a thread where jobs wait and none was taken since the last beat.
  func beat() {
    condition.lock()
    let stalls = head < jobs.count && taken == takenAtLastBeat && threads < mostThreads
    takenAtLastBeat = taken
    if stalls { threads += 1 }
    condition.unlock()
    if stalls { startThread { self.work() } }
  }

  /// Lets the idle threads end; jobs that still come run on the threads that are not idle yet, or on a new one.
  func close() {
    condition.withLock { isClosed = true }
    condition.broadcast()
  }

  private func work() {
    let executor = asUnownedTaskExecutor()
    condition.lock()
    while true {
      if head < jobs.count {
        let job = jobs[head]
        head += 1
        taken &+= 1
        if head == jobs.count || head == 4096 {
          jobs.removeFirst(head)
          head = 0
        }
        condition.unlock()
        job.runSynchronously(on: executor)
        condition.lock()
      } else if isClosed {
        threads -= 1
        condition.unlock()
        return
      } else {
        idle += 1
        condition.wait()
        idle -= 1
      }
    }
  }

  private static let coreCount = max(2, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
