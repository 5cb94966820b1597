// A record as the inside of a line: members without the braces, because the chain puts its own around them. It is
// written for every call, so there is no tree and no text in between. Most texts come from callers, so each has a
// limit: nobody fills the disk with a name.

extension AuditRecord {
  /// The most bytes of one text; the rest is cut off, and `…` stands for it.
  package static let maximumTextBytes = 512
  /// The most bytes of arguments. Whoever fills in a record makes an excerpt of longer ones; what is longer all the same
  /// is left out, and `arguments_bytes` says how long it was.
  package static let maximumArgumentBytes = 16_384
  /// The most elements of a list.
  package static let maximumElements = 64

  /// Appends the members, from `severity` on.
  package func write(to writer: inout JSONWriter) {
    writer.raw(#""severity":""#)
    writer.raw(severity.text)
    writer.raw(#"","event":""#)
    writer.raw(event.text)
    writer.byte(UInt8(ascii: "\""))
    writeCaller(to: &writer)
    writeTarget(to: &writer)
    writeEnd(to: &writer)
  }

  private func writeCaller(to writer: inout JSONWriter) {
    writer.member(#","method":"#, method)
    writer.member(#","request_id":"#, requestID)
    writer.member(#","trace_id":"#, traceID)
    writer.member(#","user":"#, user)
    writer.member(#","tenant":"#, tenant)
    writer.member(#","authentication":"#, authentication)
    writer.member(#","roles":["#, roles)
    writer.member(#","peer":"#, peer)
    writer.member(#","client":"#, client)
    writer.member(#","client_version":"#, clientVersion)
    writer.member(#","revision":"#, revision)
  }

  private func writeTarget(to writer: inout JSONWriter) {
    if let kind { writer.member(#","kind":""#, word: kind.text) }
    writer.member(#","name":"#, name)
    writer.member(#","version":"#, version)
    writer.member(#","uri_template":"#, uriTemplate)
    if let risk { writer.member(#","risk":"#, risk.rawValue) }
    let isLeftOut = arguments.count > AuditRecord.maximumArgumentBytes
    if !arguments.isEmpty && !isLeftOut {
      writer.raw(#","arguments":"#)
      arguments.withUnsafeBufferPointer { writer.line($0) }
    }
    if wholeArguments != nil || isLeftOut {
      writer.raw(#","arguments_bytes":"#)
      writer.integer(wholeArguments?.byteCount ?? arguments.count)
      writer.member(#","arguments_sha256":"#, wholeArguments?.digest)
    }
  }

  private func writeEnd(to writer: inout JSONWriter) {
    if let verdict { writer.member(#","verdict":""#, word: verdict.text) }
    writer.member(#","reason":"#, reason)
    writer.member(#","detail":"#, detail)
    if let outcome { writer.member(#","outcome":""#, word: outcome.text) }
    if let duration {
      writer.raw(#","duration_ms":"#)
      writer.milliseconds(duration)
    }
    if let resultBytes {
      writer.raw(#","result_bytes":"#)
      writer.integer(resultBytes)
    }
    writer.member(#","error_code":"#, errorCode)
    writer.member(#","reference":"#, reference)
    writer.member(#","flags":["#, flags)
    if injectionFindings > 0 {
      writer.raw(#","injection_findings":"#)
      writer.integer(injectionFindings)
    }
  }
}

extension JSONWriter {
  /// Appends a member, if it has a value; what stands before the value is given whole.
  fileprivate mutating func member(_ opening: StaticString, _ text: String?) {
    guard let text else { return }
    raw(opening)
    limited(text)
  }

  /// Appends a member with a word that needs no escapes; the opening ends with the quote.
  fileprivate mutating func member(_ opening: StaticString, word: StaticString) {
    raw(opening)
    raw(word)
    byte(UInt8(ascii: "\""))
  }

  /// Appends a list, if it has elements; the opening ends with the bracket.
  fileprivate mutating func member(_ opening: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    raw(opening)
    for (index, text) in texts.prefix(AuditRecord.maximumElements).enumerated() {
      if index > 0 { byte(UInt8(ascii: ",")) }
      limited(text)
    }
    byte(UInt8(ascii: "]"))
  }

  /// Appends a string, cut to what a record may hold.
  mutating func limited(_ text: String) {
    let bytes = text.utf8
    guard bytes.count > AuditRecord.maximumTextBytes else { return string(text) }
    var end = bytes.index(bytes.startIndex, offsetBy: AuditRecord.maximumTextBytes)
    while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end = bytes.index(before: end) }
    string(String(text[..<end]) + "…")
  }

  /// Appends JSON text on one line: a line break between its tokens, where alone one can be, becomes a space.
  fileprivate mutating func line(_ text: UnsafeBufferPointer<UInt8>) {
    let breaks = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    guard text.contains(where: breaks) else { return raw(text) }
    for byte in text { self.byte(breaks(byte) ? 0x20 : byte) }
  }

  /// Appends a time in milliseconds, to the microsecond.
  fileprivate mutating func milliseconds(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    double(Double(seconds) * 1_000 + Double(attoseconds / 1_000_000_000_000) / 1_000)
  }
}

extension AuditRecord.Severity {
  fileprivate var text: StaticString {
    switch self {
    case .info: "INFO"
    case .notice: "NOTICE"
    case .warning: "WARNING"
    case .error: "ERROR"
    }
  }
}

extension AuditRecord.Event {
  fileprivate var text: StaticString {
    switch self {
    case .call: "call"
    case .authentication: "authentication"
    case .session: "session"
    }
  }
}

extension AuditRecord.Kind {
  fileprivate var text: StaticString {
    switch self {
    case .tool: "tool"
    case .resource: "resource"
    case .prompt: "prompt"
    case .completion: "completion"
    case .list: "list"
    }
  }
}

extension AuditRecord.Verdict {
  fileprivate var text: StaticString {
    switch self {
    case .allowed: "allowed"
    case .denied: "denied"
    case .confirmed: "confirmed"
    case .replayed: "replayed"
    }
  }
}

extension AuditRecord.Outcome {
  fileprivate var text: StaticString {
    switch self {
    case .success: "success"
    case .error: "error"
    case .denied: "denied"
    case .timeout: "timeout"
    case .cancelled: "cancelled"
    case .task: "task"
    case .inputRequired: "input_required"
    }
  }
}
