// The frame of a line. Its seal covers the bytes as they stand, up to the last member, so that a line is checked
// without being understood, let alone written again.
//
//   {"seq":7,"time":"…", MEMBERS ,"prev":"HASH OF LINE 6","hash":"HASH OF ALL BEFORE THE COMMA"}

/// A line that has the frame of a record, whether or not its seal is right.
package struct AuditLine: Sendable {
  /// The number that it bears.
  package let seq: Int64
  /// The hash that it names for the record before it.
  package let previous: SHA256.Words
  /// The hash that closes it.
  package let hash: SHA256.Words
  /// How many of its bytes the hash covers.
  let coveredCount: Int

  /// Reads a line without its line break; `nil` where it has not got the frame.
  package init?(_ line: UnsafeRawBufferPointer) {
    let digits = SHA256.Words.digitCount
    let hashPlace = line.count - AuditLine.end.count - digits
    let previousPlace = hashPlace - AuditLine.hashOpening.count - digits
    guard let seq = AuditLine.seq(of: line),
      previousPlace >= AuditLine.previousOpening.count + AuditLine.seqOpening.count,
      line[(hashPlace + digits)...].elementsEqual(AuditLine.end),
      line[(hashPlace - AuditLine.hashOpening.count)..<hashPlace].elementsEqual(AuditLine.hashOpening),
      line[(previousPlace - AuditLine.previousOpening.count)..<previousPlace].elementsEqual(AuditLine.previousOpening),
      let hash = SHA256.Words(hexadecimal: UnsafeRawBufferPointer(rebasing: line[hashPlace..<hashPlace + digits])),
      let previous = SHA256.Words(
        hexadecimal: UnsafeRawBufferPointer(rebasing: line[previousPlace..<previousPlace + digits]))
    else { return nil }
    self.seq = seq
    self.previous = previous
    self.hash = hash
    coveredCount = previousPlace + digits + 1
  }

  /// The record as the last of a chain.
  package var head: AuditHead { AuditHead(seq: seq, hash: hash) }

  /// Whether this seal closes the line.
  package func isIntact(_ line: UnsafeRawBufferPointer, by seal: AuditSeal) -> Bool {
    sealed(line, by: seal) == hash
  }

  /// What would close the line.
  func sealed(_ line: UnsafeRawBufferPointer, by seal: AuditSeal) -> SHA256.Words {
    seal.hash(UnsafeRawBufferPointer(rebasing: line[..<coveredCount]))
  }

  /// The number with which a record begins; `nil` where the line does not begin as one.
  package static func seq(of line: UnsafeRawBufferPointer) -> Int64? {
    guard line.starts(with: seqOpening) else { return nil }
    var seq: Int64 = 0
    var place = seqOpening.count
    while place < line.count, line[place] &- UInt8(ascii: "0") < 10, place < seqOpening.count + 18 {
      seq = seq * 10 + Int64(line[place] &- UInt8(ascii: "0"))
      place += 1
    }
    guard place < line.count, line[place] == UInt8(ascii: ","), line[seqOpening.count] != UInt8(ascii: "0") else {
      return nil
    }
    return seq > 0 ? seq : nil
  }

  /// How every record begins.
  static let seqOpening = Array(#"{"seq":"#.utf8)
  private static let previousOpening = Array(#","prev":""#.utf8)
  private static let hashOpening = Array(#"","hash":""#.utf8)
  private static let end = Array(#""}"#.utf8)
}
