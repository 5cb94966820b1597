// Heads of responses, written as bytes: an encoder between us and the socket would turn the same few lines into a list of
// strings first.

#if HTTP
  import NIOCore

  /// What the request decides about the form of its response.
  struct ResponseShape: Sendable {
    /// Whether a body may come in chunks.
    var isHTTP11 = true
    /// Whether the connection may be used again afterwards.
    var keepsAlive = true
    /// Whether the client may still be sending when the connection is closed.
    var lingers = false
    /// Whether the body is left out.
    var isHeadOnly = false
    /// Lines that let a web page read the response.
    var corsLines = ""
  }

  /// How the end of a body is found.
  enum BodyLength {
    case bytes(Int)
    case chunks
    /// The body goes to the end of the connection.
    case untilClose
    case none
  }

  extension ByteBuffer {
    /// Appends a head.
    /// - Parameter lines: further headers, each with its line end.
    mutating func writeHead(
      _ status: Status, _ type: ContentType?, _ length: BodyLength, _ shape: ResponseShape, lines: String = ""
    ) {
      writeStaticString(status.line)
      if let type { writeStaticString(type.line) }
      writeString(HTTPDate.line)
      switch length {
      case .bytes(let count):
        writeStaticString("Content-Length: ")
        writeDecimal(count)
        writeStaticString("\r\n")
      case .chunks: writeStaticString("Transfer-Encoding: chunked\r\n")
      case .untilClose, .none: break
      }
      if !shape.keepsAlive {
        writeStaticString("Connection: close\r\n")
      } else if !shape.isHTTP11 {
        writeStaticString("Connection: keep-alive\r\n")
      }
      if !lines.isEmpty { writeString(lines) }
      if !shape.corsLines.isEmpty { writeString(shape.corsLines) }
      writeStaticString("\r\n")
    }

    /// Appends a number in decimal.
    mutating func writeDecimal(_ number: Int) { writeDigits(number, radix: 10) }

    /// Appends the length of a chunk.
    mutating func writeHexadecimal(_ number: Int) { writeDigits(number, radix: 16) }

    private mutating func writeDigits(_ number: Int, radix: Int) {
      // From the last digit to the first, then the other way round: a string would be made and thrown away.
      var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
      withUnsafeMutableBytes(of: &digits) { place in
        var rest = number
        var first = place.count
        repeat {
          first -= 1
          let digit = UInt8(rest % radix)
          place[first] = digit < 10 ? 0x30 + digit : 0x61 + digit - 10
          rest /= radix
        } while rest > 0
        writeBytes(UnsafeRawBufferPointer(rebasing: place[first...]))
      }
    }
  }
#endif
