// The events of a stream that are kept for a client that comes back. Their ids say which stream they are of, so that a
// client which names the last one it saw gets the rest of exactly that stream.

#if HTTP
  import NIOCore

  /// The id of an event.
  struct EventID: Hashable {
    /// The stream, within its session.
    let stream: Int
    /// Its place in the stream; 0: before the first.
    let number: Int

    init(stream: Int, number: Int) {
      self.stream = stream
      self.number = number
    }

    /// Reads the id that was given out as this text.
    init?(_ text: String) {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, let stream = EventID.number(parts[0]), let number = EventID.number(parts[1]) else {
        return nil
      }
      self.init(stream: stream, number: number)
    }

    private static func number(_ text: Substring) -> Int? {
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return Int(text)
    }
  }

  /// Events in their order, the newest ones.
  struct EventLog {
    private struct Event {
      let number: Int
      let bytes: ByteBuffer
    }

    private let mostEvents: Int
    private let mostBytes: Int
    private var events: [Event] = []
    /// Bytes of the events that are kept.
    private(set) var byteCount = 0
    /// The number of the newest event; 0 where there was none.
    private(set) var last = 0

    /// - Parameters:
    ///   - mostEvents: how many events are kept.
    ///   - mostBytes: how many bytes of them; the newest event is kept whatever its size.
    init(mostEvents: Int, mostBytes: Int) {
      self.mostEvents = mostEvents
      self.mostBytes = mostBytes
    }

    /// Keeps an event; old ones go where there is no room.
    mutating func append(_ bytes: ByteBuffer) {
      last += 1
      events.append(Event(number: last, bytes: bytes))
      byteCount += bytes.readableBytes
      var surplus = 0
      while surplus < events.count - 1 && (events.count - surplus > mostEvents || byteCount > mostBytes) {
        byteCount -= events[surplus].bytes.readableBytes
        surplus += 1
      }
      if surplus > 0 { events.removeFirst(surplus) }
    }

    /// The events behind this one that are kept, in one piece.
    func bytes(after number: Int) -> ByteBuffer {
      var bytes = ByteBuffer()
      for event in events where event.number > number { bytes.writeImmutableBuffer(event.bytes) }
      return bytes
    }
  }

  extension ByteBuffer {
    /// Appends the event that carries a message.
    /// - Parameter id: what the client may name it by; `nil`: it cannot.
    mutating func writeEvent(_ json: UnsafeBufferPointer<UInt8>, _ id: EventID?) {
      reserveCapacity(minimumWritableBytes: json.count + 64)
      if let id { writeID(id) }
      writeStaticString("event: message\ndata: ")
      writeBytes(json)
      writeStaticString("\n\n")
    }

    /// Appends the event that carries nothing but an id.
    mutating func writePrimingEvent(_ id: EventID) {
      writeID(id)
      writeStaticString("data: \n\n")
    }

    /// Appends the line that says when to come back.
    mutating func writeRetry(_ milliseconds: Int) {
      writeStaticString("retry: ")
      writeDecimal(milliseconds)
      writeStaticString("\n\n")
    }

    private mutating func writeID(_ id: EventID) {
      writeStaticString("id: ")
      writeDecimal(id.stream)
      writeStaticString("-")
      writeDecimal(id.number)
      writeStaticString("\n")
    }
  }
#endif
