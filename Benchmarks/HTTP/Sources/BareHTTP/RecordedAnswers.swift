// The handler at the end of a connection's pipeline. A Task gets nothing but the bytes of the request and brings back
// those of the answer; the connection is touched on its event loop alone.

import NIOCore
import NIOHTTP1
import Records

/// Answers each POST with what was recorded for it; a GET opens a stream of events on which nothing is sent.
final class RecordedAnswers: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let startsTasks: Bool
  private var method = HTTPMethod.POST
  private var body = ByteBuffer()

  /// A handler for one connection.
  init(startsTasks: Bool) { self.startsTasks = startsTasks }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      method = head.method
      body = ByteBuffer()
    case .body(var part):
      if body.readableBytes == 0 { body = part } else { body.writeBuffer(&part) }
    case .end where method == .GET: openStream(context)
    case .end where startsTasks: answerInTask(context)
    case .end: respond(answer(to: body), context)
    }
  }

  private func answerInTask(_ context: ChannelHandlerContext) {
    let bound = NIOLoopBound((handler: self, context: context), eventLoop: context.eventLoop)
    let loop = context.eventLoop
    let request = body
    Task {
      let found = answer(to: request)
      loop.execute { bound.value.handler.respond(found, bound.value.context) }
    }
  }

  private func respond(_ answer: ByteBuffer?, _ context: ChannelHandlerContext) {
    var head = HTTPResponseHead(version: .http1_1, status: answer == nil ? .accepted : .ok)
    head.headers.add(name: "Content-Length", value: String(answer?.readableBytes ?? 0))
    if let answer {
      head.headers.add(name: "Content-Type", value: "application/json")
      // There is one so that the requests are as long as a real server's.
      head.headers.add(name: "Mcp-Session-Id", value: "00000000000000000000000000000000")
      context.write(wrapOutboundOut(.head(head)), promise: nil)
      context.write(wrapOutboundOut(.body(.byteBuffer(answer))), promise: nil)
    } else {
      context.write(wrapOutboundOut(.head(head)), promise: nil)
    }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  private func openStream(_ context: ChannelHandlerContext) {
    var head = HTTPResponseHead(version: .http1_1, status: .ok)
    head.headers.add(name: "Content-Type", value: "text/event-stream")
    context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
  }
}

/// The recorded answer to a request; nil for a notification.
private func answer(to request: ByteBuffer) -> ByteBuffer? {
  request.withUnsafeReadableBytes { bytes -> ByteBuffer? in
    let found = records_find(bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count)
    guard found.head_length > 0 else { return nil }
    var answer = ByteBufferAllocator().buffer(capacity: found.head_length + found.rest_length)
    answer.writeBytes(bytes.prefix(found.head_length))
    answer.writeBytes(UnsafeRawBufferPointer(start: found.rest, count: found.rest_length))
    return answer
  }
}
