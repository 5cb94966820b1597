// The threads that run handlers. Swift's own pool has one thread per core, so a handful of handlers that block (a
// synchronous database call, a lock) would stop every other call. This one starts as small, and when queued jobs make
// no progress between two beats, because everything that runs them blocks, it grows by a thread, up to a bound.
//
// Waking a thread costs more than most jobs do. So one thread at a time is called, and each that arrives calls the next
// one while there is more to do.

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
  private var threads = 0
  /// Threads that were started and have not arrived.
  private var starting = 0
  /// Threads that sleep and were not called.
  private var idle = 0
  /// Calls to sleeping threads that none has followed yet.
  private var calls = 0
  private var taken: UInt64 = 0
  private var takenAtLastBeat: UInt64 = 0
  private var isClosed = false
  private let mostThreads: Int
  private let firstThreads = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// An executor without threads yet: the first job starts the first one.
  init(mostThreads: Int) { self.mostThreads = mostThreads }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    condition.lock()
    jobs.append(job)
    callAndUnlock(upTo: firstThreads)
  }

  /// Called at each beat while there are calls: adds a thread where jobs wait and none was taken since the last beat.
  func beat() {
    condition.lock()
    let stalls = head < jobs.count && taken == takenAtLastBeat
    takenAtLastBeat = taken
    if stalls { callAndUnlock(upTo: mostThreads) } else { condition.unlock() }
  }

  /// Lets the idle threads end; jobs that still come run on the threads that are busy, or on a new one.
  func close() {
    condition.withLock { isClosed = true }
    condition.broadcast()
  }

  /// Calls a thread, or starts one within the bound, where jobs wait and none is on its way to them.
  private func callAndUnlock(upTo bound: Int) {
    let isWanted = head < jobs.count && calls == 0 && starting == 0
    let wakes = isWanted && idle > 0
    let starts = isWanted && !wakes && threads < bound
    if wakes {
      idle -= 1
      calls += 1
    }
    if starts {
      threads += 1
      starting += 1
    }
    condition.unlock()
    if wakes { condition.signal() }
    if starts && !startThread({ self.work() }) {
      // The next beat tries again; until then the threads that there are do the work.
      condition.withLock {
        threads -= 1
        starting -= 1
      }
    }
  }

  private func work() {
    let executor = asUnownedTaskExecutor()
    condition.lock()
    starting -= 1
    while true {
      if head < jobs.count {
        let job = take()
        callAndUnlock(upTo: firstThreads)
        job.runSynchronously(on: executor)
        condition.lock()
      } else if isClosed {
        threads -= 1
        condition.unlock()
        return
      } else {
        sleepUntilCalled()
      }
    }
  }

  private func sleepUntilCalled() {
    idle += 1
    while calls == 0 && !isClosed { condition.wait() }
    if calls > 0 { calls -= 1 } else { idle -= 1 }
  }

  private func take() -> UnownedJob {
    let job = jobs[head]
    head += 1
    taken &+= 1
    if head == jobs.count || head == 4096 {
      jobs.removeFirst(head)
      head = 0
    }
    return job
  }
}
