// A key set in a file, which may be replaced while the server runs: it is looked at every few seconds, and read again when
// it is another one.

#if OAuth
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #elseif canImport(Darwin)
    import Darwin
  #endif

  /// The file of a key set.
  struct KeyFile {
    /// What tells one state of a file from another.
    private struct State: Equatable {
      let file: UInt64
      let bytes: Int64
      let seconds: Int64
      let nanoseconds: Int64
    }

    let path: String
    private var seen: State?

    init(path: String) { self.path = path }

    /// The file's bytes where they are not those of the last time; `nil` where nothing has changed.
    /// - Throws: `FetchFailure` where there is no file that can be read.
    mutating func readIfChanged() throws(FetchFailure) -> [UInt8]? {
      var status = stat()
      guard stat(path, &status) == 0 else { throw failure() }
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      let state = State(
        file: UInt64(status.st_ino), bytes: Int64(status.st_size), seconds: Int64(time.tv_sec),
        nanoseconds: Int64(time.tv_nsec))
      guard state != seen else { return nil }
      let bytes = try read()
      seen = state
      return bytes
    }

    private func read() throws(FetchFailure) -> [UInt8] {
      guard let file = fopen(path, "re") else { throw failure() }
      defer { fclose(file) }
      // One byte more than is allowed, so that a longer file is seen to be one.
      var bytes = [UInt8](repeating: 0, count: KeySet.mostBytes + 1)
      let count = fread(&bytes, 1, bytes.count, file)
      guard ferror(file) == 0 else { throw failure() }
      return Array(bytes[..<count])
    }

    private func failure() -> FetchFailure {
      FetchFailure(description: "cannot read '\(path)': \(String(cString: strerror(errno)))")
    }
  }
#endif
