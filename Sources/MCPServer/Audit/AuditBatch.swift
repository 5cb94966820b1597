// Records that wait to be written together: the insides of their lines, one behind the other. The lines themselves are
// made by whoever writes, because each needs the hash of the one before.

import MCPCore

/// Records in the order in which they will stand in the log. Whoever holds the log's lock, or took the batch out under
/// it, may use it.
final class AuditBatch {
  /// Where a record's members end, and its moment.
  private(set) var entries: [(end: Int, milliseconds: Int64)] = []
  /// The members of all.
  private var members = JSONWriter(capacity: 4_096)

  /// How many records there are.
  var count: Int { entries.count }

  /// The moment of the last one; 0 where there is none.
  var milliseconds: Int64 { entries.last?.milliseconds ?? 0 }

  /// About how many bytes their lines will have.
  var estimatedBytes: Int { members.count + 256 * (entries.count + 1) }

  /// Takes a record; answers its place.
  func append(_ record: UnsafeBufferPointer<UInt8>, at milliseconds: Int64) -> Int {
    members.raw(record)
    entries.append((members.count, milliseconds))
    return entries.count - 1
  }

  /// Calls the closure with each record.
  func forEach(_ body: (_ members: UnsafeBufferPointer<UInt8>, _ milliseconds: Int64) -> Void) {
    var start = 0
    for entry in entries {
      body(UnsafeBufferPointer(rebasing: members.bytes[start..<entry.end]), entry.milliseconds)
      start = entry.end
    }
  }

  /// Forgets all; memory that a flood of records needed is given back.
  func removeAll() {
    entries.removeAll(keepingCapacity: entries.count < 1_024)
    members.removeAll(keeping: 256 << 10)
  }
}
