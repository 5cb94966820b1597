// A client that sends and reads bytes, so that a test says exactly what stands on the wire. It blocks on a queue of its
// own: the threads of Swift's tasks are few, and the server under test needs them.

#if HTTP
  import Foundation
  import MCPCore

  /// A connection to the server under test.
  final class RawClient: @unchecked Sendable {
    private let descriptor: Int32
    private let queue = DispatchQueue(label: "client")
    /// On the queue: what was read and not yet looked at.
    private var buffer: [UInt8] = []

    /// Why a test's client cannot go on.
    struct Failure: Error, CustomStringConvertible {
      let description: String
    }

    /// Connects.
    init(port: Int, receiveBuffer: Int32? = nil) throws {
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      if var size = receiveBuffer {
        setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
      }
      var patience = timeval(tv_sec: 20, tv_usec: 0)
      setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = UInt16(port).bigEndian
      address.sin_addr.s_addr = inet_addr("127.0.0.1")
      let result = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      guard result == 0 else { throw Failure(description: "cannot connect: \(errno)") }
    }

    deinit { close(descriptor) }

    /// Closes what this side sends; or both sides, as a client that is gone does.
    func hangUp(sendingOnly: Bool = false) { shutdown(descriptor, Int32(sendingOnly ? SHUT_WR : SHUT_RDWR)) }

    /// Sends bytes.
    func send(_ text: String) async throws {
      try await onQueue { [self] in
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
          let count = bytes[sent...].withUnsafeBytes {
            Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
          }
          guard count > 0 else { throw Failure(description: "the server reads no more") }
          sent += count
        }
      }
    }

    /// A response, its body complete.
    func response() async throws -> RawResponse {
      var response = try await head()
      if response["transfer-encoding"] == "chunked" {
        while let chunk = try await chunk() { response.body += chunk }
      } else if let length = response["content-length"].flatMap({ Int($0) }) {
        response.body = try await text(length)
      } else if response.status != 204 {
        response.body = try await rest()
      }
      return response
    }

    /// The head of a response.
    func head() async throws -> RawResponse {
      let text = try await upTo("\r\n\r\n")
      return RawResponse(head: text)
    }

    /// The next chunk of a body; `nil`: it was the last.
    func chunk() async throws -> String? {
      guard let length = Int(try await upTo("\r\n"), radix: 16) else { throw Failure(description: "no chunk") }
      let chunk = try await text(length + 2)
      return length == 0 ? nil : String(chunk.dropLast(1))
    }

    /// The next event of a stream in chunks; comments are passed over, and `nil` means that the stream has ended.
    func event() async throws -> RawEvent? {
      while events.isEmpty {
        guard let chunk = try await chunk() else { return nil }
        guard !chunk.hasPrefix(":") else { continue }
        events = chunk.components(separatedBy: "\n\n").filter { !$0.isEmpty }.map(RawEvent.init)
      }
      return events.removeFirst()
    }

    private var events: [RawEvent] = []

    /// The next event that carries a message.
    func message() async throws -> JSON? {
      while let event = try await event() {
        if let data = event.message { return try JSON.parse(data) }
      }
      return nil
    }

    /// Everything until the server closes.
    func rest() async throws -> String {
      try await onQueue { [self] in
        while try fill() {}
        defer { buffer = [] }
        return String(decoding: buffer, as: UTF8.self)
      }
    }

    private func text(_ count: Int) async throws -> String {
      try await onQueue { [self] in
        while buffer.count < count { guard try fill() else { throw Failure(description: "the server closed") } }
        defer { buffer.removeFirst(count) }
        return String(decoding: buffer[..<count], as: UTF8.self)
      }
    }

    private func upTo(_ mark: String) async throws -> String {
      try await onQueue { [self] in
        let mark = Array(mark.utf8)
        while true {
          if let range = buffer.firstRange(of: mark) {
            defer { buffer.removeFirst(range.upperBound) }
            return String(decoding: buffer[..<range.lowerBound], as: UTF8.self)
          }
          guard try fill() else {
            throw Failure(description: "the server closed after \(String(decoding: buffer, as: UTF8.self))")
          }
        }
      }
    }

    /// Reads some more. Answers false at the end.
    private func fill() throws -> Bool {
      var bytes = [UInt8](repeating: 0, count: 64 << 10)
      let count = recv(descriptor, &bytes, bytes.count, 0)
      if count < 0 && errno == ECONNRESET { return false }
      guard count >= 0 else { throw Failure(description: "nothing came: \(errno)") }
      buffer += bytes[..<count]
      return count > 0
    }

    private func onQueue<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
      try await withCheckedThrowingContinuation { continuation in
        queue.async { continuation.resume(with: Result { try body() }) }
      }
    }
  }

  /// A response.
  struct RawResponse: Sendable {
    let status: Int
    private let headers: [(name: String, value: String)]
    var body = ""

    fileprivate init(head: String) {
      let lines = head.components(separatedBy: "\r\n")
      status = Int(lines[0].split(separator: " ").dropFirst().first ?? "") ?? 0
      headers = lines.dropFirst().map { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        return (parts[0].lowercased(), parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : "")
      }
    }

    /// The value of a header, whose name is in lower case.
    subscript(name: String) -> String? { headers.first { $0.name == name }?.value }

    /// The body, parsed.
    func json() throws -> JSON { try JSON.parse(body) }
  }

  /// An event of a stream.
  struct RawEvent: Sendable {
    /// The lines that there are, by their fields.
    private(set) var id: String?
    private(set) var name: String?
    private(set) var data: String?
    private(set) var retry: String?

    fileprivate init(_ text: String) {
      for line in text.split(separator: "\n") {
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let value = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
        switch parts[0] {
        case "id": id = value
        case "event": name = value
        case "data": data = value
        case "retry": retry = value
        default: break
        }
      }
    }

    /// The message that it carries.
    var message: String? { data.flatMap { $0.isEmpty ? nil : $0 } }
  }
#endif
