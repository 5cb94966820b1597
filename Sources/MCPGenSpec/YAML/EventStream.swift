// The owner of one libyaml parser: frees it and every event, on every path. libyaml's structures go no further than
// this file and the composer; text is taken by length, for a scalar may hold "\0".

import CLibYAML

/// One libyaml event, with its texts copied out and its marks converted.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentEnd, sequenceEnd, mappingEnd, nothing
    case documentStart(oldVersion: Bool)
    case alias(String)
    case scalar(Scalar, plainImplicit: Bool)
    case sequenceStart(isFlow: Bool)
    case mappingStart(isFlow: Bool)
  }

  var kind: Kind
  var tag: String?
  var anchor: String?
  var start: Position
  var end: Position
}

/// Why libyaml stopped.
struct YAMLFailure: Error {
  var context: String?
  var contextPlace: Position?
  var problem: String
  var place: Position
}

/// Reads a source as a row of events.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeMutableBufferPointer<UInt8>
  private var marks: MarkConverter

  /// A stream over `source`, whose bytes are copied; nil where libyaml finds no memory.
  init?(_ source: SourceText) {
    marks = MarkConverter(source)
    let content = source.bytes[source.byteOrderMarkLength...]
    text = .allocate(capacity: max(1, content.count))
    _ = text.initialize(from: content)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      text.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, content.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    text.deallocate()
  }

  /// The next event.
  mutating func next() throws(YAMLFailure) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { yaml_event_delete(&event) }
    let start = marks.position(event.start_mark)
    let end = marks.position(event.end_mark)
    var result = YAMLEvent(kind: .nothing, start: start, end: end)
    Self.fill(&result, from: event)
    return result
  }

  private static func fill(_ result: inout YAMLEvent, from event: yaml_event_t) {
    switch event.type {
    case YAML_STREAM_START_EVENT: result.kind = .streamStart
    case YAML_STREAM_END_EVENT: result.kind = .streamEnd
    case YAML_DOCUMENT_START_EVENT:
      let version = event.data.document_start.version_directive
      result.kind = .documentStart(oldVersion: version.map { $0.pointee.minor < 2 } ?? false)
    case YAML_DOCUMENT_END_EVENT: result.kind = .documentEnd
    case YAML_SEQUENCE_END_EVENT: result.kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: result.kind = .mappingEnd
    case YAML_ALIAS_EVENT: result.kind = .alias(string(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT: fillScalar(&result, event.data.scalar)
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      (result.tag, result.anchor) = (string(data.tag), string(data.anchor))
      result.kind = .sequenceStart(isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      (result.tag, result.anchor) = (string(data.tag), string(data.anchor))
      result.kind = .mappingStart(isFlow: data.style == YAML_FLOW_MAPPING_STYLE)
    default: result.kind = .nothing
    }
  }

  private static func fillScalar(
    _ result: inout YAMLEvent, _ data: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar
  ) {
    (result.tag, result.anchor) = (string(data.tag), string(data.anchor))
    let style: Scalar.Style =
      switch data.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    let text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
    let forcedText = result.tag == "!" || result.tag == CoreTag.string.rawValue
    result.kind = .scalar(
      Scalar(text: text, style: style, forcedText: forcedText), plainImplicit: data.plain_implicit == 1)
  }

  private static func string(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    text.map { String(cString: $0) }
  }

  private mutating func failure() -> YAMLFailure {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? "the text could not be read"
    let mark = state.error == YAML_READER_ERROR ? state.mark : state.problem_mark
    var failure = YAMLFailure(problem: problem, place: marks.position(mark))
    if let context = state.context {
      failure.context = String(cString: context)
      failure.contextPlace = marks.position(state.context_mark)
    }
    return failure
  }
}

/// The tags of YAML's core schema, in full.
enum CoreTag: String {
  case string = "tag:yaml.org,2002:str"
  case integer = "tag:yaml.org,2002:int"
  case float = "tag:yaml.org,2002:float"
  case boolean = "tag:yaml.org,2002:bool"
  case null = "tag:yaml.org,2002:null"
  case mapping = "tag:yaml.org,2002:map"
  case sequence = "tag:yaml.org,2002:seq"
}
