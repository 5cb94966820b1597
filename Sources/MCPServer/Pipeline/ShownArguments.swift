// A call's arguments as records, logs and questions show them. What counts is what they mean and not how they were
// written: white space between tokens is gone, escapes that nobody needs as well, so no padding hides what was called.
// What is too long even so is shown by its names and beginnings, and by what proves later what it was.

import MCPCore

/// Arguments for people to read: JSON text on one line in which what is personal is replaced.
struct ShownArguments: Sendable, Equatable {
  /// What stands for the whole text where it is too long to be shown.
  struct Whole: Sendable, Equatable {
    /// Its length, in bytes.
    let byteCount: Int
    /// Its SHA-256. It is of the redacted text: of what is personal, a hash would tell whoever can guess it.
    let digest: String
  }

  /// The whole text, or as much of it as can be shown.
  let text: String
  /// What `text` is an excerpt of; `nil`: of nothing.
  let excerptOf: Whole?

  /// Whether all of the arguments can be seen. Nobody can agree to what they cannot see.
  var isWhole: Bool { excerptOf == nil }

  /// The longest text that is shown, in bytes.
  private static let mostBytes = AuditRecord.maximumArgumentBytes

  private init(text: String, excerptOf whole: Whole?) { (self.text, excerptOf) = (text, whole) }

  /// - Parameters:
  ///   - declared: arguments that are personal, with their kinds.
  ///   - scanner: finds what else is personal; `nil`: that is not wanted.
  ///   - names: the arguments that are shown before others where not all can be.
  init(
    _ arguments: JSONView, declared: FieldPaths<String>, scanner: PersonalDataScanner?,
    first names: () -> Set<String> = { [] }
  ) {
    let redacted = JSONScreen().personal(
      arguments.sourceText, declared: declared, exposed: FieldPaths([]), scanner: scanner)
    var writer = JSONWriter(capacity: 256)
    if let redacted {
      let compact = redacted.withUnsafeBufferPointer { bytes in
        JSONScreen.read(bytes) { root in
          writer.compact(root)
          return nil
        }
      }
      // Bytes come back where the text could not be read.
      if let compact { compact.withUnsafeBufferPointer { writer.raw($0) } }
    } else {
      writer.compact(arguments)
    }
    self.init(compact: writer.bytes, first: names)
  }

  /// Arguments that are texts, redacted by whoever hands them over.
  init(_ members: [JSON.Member]) {
    var writer = JSONWriter(capacity: 256)
    writer.json(.object(members))
    self.init(compact: writer.bytes) { [] }
  }

  private init(compact: UnsafeBufferPointer<UInt8>, first names: () -> Set<String>) {
    guard compact.count > ShownArguments.mostBytes else {
      self.init(text: String(decoding: compact, as: UTF8.self), excerptOf: nil)
      return
    }
    var excerpt = JSONWriter(capacity: ShownArguments.mostBytes)
    _ = JSONScreen.read(compact) { root in
      JSONExcerpt.write(root, room: ShownArguments.mostBytes, first: names(), to: &excerpt)
      return nil
    }
    self.init(
      text: excerpt.count == 0 ? "{}" : excerpt.text,
      excerptOf: Whole(byteCount: compact.count, digest: SHA256.digest(compact).hexadecimal))
  }
}

extension JSONWriter {
  /// Appends a value as it would be written here: without white space, and with no more escapes than it needs.
  fileprivate mutating func compact(_ view: JSONView) {
    var isFirst = true
    switch view.kind {
    case .array:
      byte(UInt8(ascii: "["))
      view.forEachElement { element in
        if !isFirst { byte(UInt8(ascii: ",")) }
        isFirst = false
        compact(element)
      }
      byte(UInt8(ascii: "]"))
    case .object:
      byte(UInt8(ascii: "{"))
      view.forEachMember { key, value in
        if !isFirst { byte(UInt8(ascii: ",")) }
        isFirst = false
        compact(key)
        byte(UInt8(ascii: ":"))
        compact(value)
      }
      byte(UInt8(ascii: "}"))
    case .string where view.isEscaped: view.withUTF8 { string(utf8: $0) }
    default: raw(view.sourceText)
    }
  }
}
