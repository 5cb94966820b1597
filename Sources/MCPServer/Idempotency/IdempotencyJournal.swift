// What outlives a crash: a file for every key, made before the call and written anew when it is over. A file that says
// that the call runs, and is not of a call of this process, is of a call whose outcome nobody knows.

import MCPCore

/// The keys of calls, in a folder that the processes of a server share.
struct IdempotencyJournal<Output: Sendable>: Sendable {
  /// What is known of a key that was used before.
  struct Record {
    var digest: [UInt8]
    /// Milliseconds since 1970.
    var expires: Int64
    /// Whether the call is over.
    var isFinished: Bool
    var output: Output?
  }

  private let path: String
  private let encode: (@Sendable (Output) -> [UInt8])?
  private let decode: (@Sendable ([UInt8]) -> Output?)?

  /// - Parameters:
  ///   - path: the folder; it is made where there is none.
  ///   - encode: makes bytes of an answer; without it a restarted server knows that a call was made, but not its
  ///     answer.
  ///   - decode: makes an answer of bytes.
  init(
    _ path: String, encode: (@Sendable (Output) -> [UInt8])? = nil, decode: (@Sendable ([UInt8]) -> Output?)? = nil
  ) {
    self.path = path
    self.encode = encode
    self.decode = decode
  }

  /// Writes that a call begins. Answers `nil` where the key is new, and else what is known of it.
  func begin(
    _ name: String, digest: [UInt8], expires: Int64, at now: WallTime
  ) throws(StateFailure) -> Record? {
    let folder = try StateFolder(path)
    let bytes = text(Record(digest: digest, expires: expires, isFinished: false))
    for _ in 0..<8 {
      if try folder.create(name, bytes) { return nil }
      guard let old = try folder.read(name) else { continue }  // it has just gone
      let record = record(old)
      if record.expires > now.milliseconds { return record }
      try removeExpired(name, folder, now)
    }
    throw StateFailure("the key's file in \(path) comes and goes: send the call again")
  }

  /// Writes that a call is over.
  func finish(_ name: String, digest: [UInt8], output: Output, expires: Int64) throws(StateFailure) {
    let record = Record(digest: digest, expires: expires, isFinished: true, output: output)
    try StateFolder(path).write(name, text(record))
  }

  /// Forgets keys.
  func remove(_ names: [String]) throws(StateFailure) {
    guard !names.isEmpty else { return }
    let folder = try StateFolder(path)
    for name in names { folder.remove(name) }
  }

  /// Removes the files that have expired; only those are read that were last written a lifetime ago. Answers how many
  /// are left.
  func sweep(lifetime: Int64, at now: WallTime) throws(StateFailure) -> Int {
    let folder = try StateFolder(path)
    var left = 0
    for name in try folder.names() {
      let isOld = folder.lastChange(name).map { $0 * 1_000 + lifetime <= now.milliseconds } ?? false
      if isOld, let bytes = try folder.read(name), record(bytes).expires <= now.milliseconds {
        try removeExpired(name, folder, now)
      } else {
        left += 1
      }
    }
    return left
  }

  /// Takes the file away before it is looked at again: another process may have put a new one in its place, which is
  /// then put back.
  private func removeExpired(
    _ name: String, _ folder: borrowing StateFolder, _ now: WallTime
  ) throws(StateFailure) {
    guard let taken = try folder.take(name), record(taken).expires > now.milliseconds else { return }
    _ = try folder.create(name, taken)
  }

  private func text(_ record: Record) -> [UInt8] {
    let output = record.output.flatMap { output in encode.map { JSON.string(Base64.encode($0(output))) } }
    let json: JSON = .object([
      "arguments": .string(Base64.encode(record.digest)), "expires": .integer(record.expires),
      "state": .string(record.isFinished ? "finished" : "running"), "output": output,
    ])
    return Array(json.text.utf8)
  }

  /// A file that cannot be read is of a call of which nothing is known.
  private func record(_ bytes: [UInt8]) -> Record {
    guard let json = try? JSON.parse(String(decoding: bytes, as: UTF8.self)),
      let digest = json["arguments"]?.stringValue.flatMap({ Base64.decode($0) }),
      let expires = json["expires"]?.intValue
    else { return Record(digest: [], expires: .max, isFinished: false) }
    let output = json["output"]?.stringValue.flatMap { Base64.decode($0) }.flatMap { bytes in
      decode.flatMap { $0(bytes) }
    }
    return Record(
      digest: digest, expires: Int64(expires), isFinished: json["state"] == "finished", output: output)
  }
}
