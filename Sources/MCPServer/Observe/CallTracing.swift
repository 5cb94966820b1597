// A span for each call, through the tracing interface that the handlers' own libraries use, so that what they do shows
// below it. Names and attributes are those of the OpenTelemetry conventions for MCP; what a client or a person could be
// known by (ids of requests and sessions, users, arguments, expanded URIs) is left out, for traces go to many hands.

import Tracing

/// Starts spans, where anybody collects them.
struct CallTracing: Sendable {
  private let instrument: any Instrument
  private let tracer: any Tracer
  private let transport: String

  /// - Parameters:
  ///   - instrument: reads what came with a request, and propagates it.
  ///   - tracer: makes spans.
  ///   - transport: `pipe` over stdio, `tcp` over HTTP.
  /// - Returns: `nil` where the program set neither up: then a call costs one look at that.
  init?(
    instrument: any Instrument = InstrumentationSystem.instrument, tracer: any Tracer = InstrumentationSystem.tracer,
    transport: String
  ) {
    if instrument is NoOpInstrument && tracer is NoOpTracer { return nil }
    (self.instrument, self.tracer, self.transport) = (instrument, tracer, transport)
  }

  /// Begins a call's span.
  /// - Parameters:
  ///   - kind: what is called; it says which attribute has the name.
  ///   - name: the name in the spec, or the URI template of a resource.
  ///   - revision: the protocol revision that the client speaks.
  ///   - trace: what came with the request; the span becomes its child.
  func begin(
    method: StaticString, kind: CallRecord.Kind, name: String, revision: StaticString, trace: TraceContext?
  ) -> CallSpan {
    var context = ServiceContext.current ?? .topLevel
    if let trace { instrument.extract(trace, into: &context, using: TraceContextExtractor()) }
    // The name of a resource is a template, which is not too many names, but the conventions want none there.
    let operation = kind == .tool || kind == .prompt ? "\(method) \(name)" : "\(method)"
    let span = tracer.startSpan(operation, context: context, ofKind: .server)
    if span.isRecording { span.attributes.merge(attributes("\(method)", kind, name, "\(revision)")) }
    return CallSpan(span, isTool: kind == .tool)
  }

  private func attributes(
    _ method: String, _ kind: CallRecord.Kind, _ name: String, _ revision: String
  ) -> SpanAttributes {
    var attributes: SpanAttributes = [:]
    attributes["mcp.method.name"] = method
    attributes["mcp.protocol.version"] = revision
    attributes["network.transport"] = transport
    switch kind {
    case .tool:
      attributes["gen_ai.operation.name"] = "execute_tool"
      attributes["gen_ai.tool.name"] = name
    case .prompt: attributes["gen_ai.prompt.name"] = name
    case .resource: attributes["mcp.resource.uri"] = name
    case .completion, .list: attributes["mcpgen.target"] = name
    }
    return attributes
  }
}

/// Reads the trace context of a request by the names that HTTP headers have.
struct TraceContextExtractor: Extractor {
  /// The value of one of the three fields.
  func extract(key: String, from carrier: TraceContext) -> String? {
    switch key.lowercased() {
    case "traceparent": carrier.traceparent
    case "tracestate": carrier.tracestate
    case "baggage": carrier.baggage
    default: nil
    }
  }
}
