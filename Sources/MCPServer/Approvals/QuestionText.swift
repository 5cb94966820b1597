// What a human is asked, made of the author's words and of values of the call. The two are kept apart until it is
// asked: a value is looked through for what is personal as a whole, and only then cut and put between quotation marks.

import MCPCore

@_spi(Generated) extension SafeguardDefinition {
  /// A question whose placeholders were filled in. Generated code writes it as a Swift string interpolation, with the
  /// same filters as `TemplateText`.
  public struct QuestionText: ExpressibleByStringInterpolation, Sendable, Hashable {
    fileprivate enum Part: Sendable, Hashable {
      /// The author's words, or what is made of a value and needs no marks.
      case words(String)
      case text(String)
      case list([String])
      case json(JSON)

      /// An optional value that is not there.
      static let notGiven = Part.words("(not given)")
    }

    private let parts: [Part]

    /// A question without placeholders.
    public init(stringLiteral value: String) { parts = [.words(value)] }

    /// A question with its placeholders filled in.
    public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

    /// The question as it is asked.
    func text(for policy: Policy) -> String {
      let text = parts.map { part in
        switch part {
        case .words(let words): words
        case .text(let text): ShownValue.text(policy.shown(text))
        case .list(let texts): ShownValue.list(texts.map { policy.shown($0) })
        case .json(let value): ShownValue.json(policy.shown(value))
        }
      }
      return policy.shown(text.joined())
    }

    /// Collects the parts of a question.
    public struct StringInterpolation: StringInterpolationProtocol {
      fileprivate var parts: [Part] = []

      /// A question of nothing.
      public init(literalCapacity: Int, interpolationCount: Int) { parts.reserveCapacity(2 * interpolationCount + 1) }

      /// Appends the author's words.
      public mutating func appendLiteral(_ literal: String) { parts.append(.words(literal)) }

      /// Appends a value, or that there is none.
      public mutating func appendInterpolation(_ value: (some PlaceholderValue)?) {
        guard let value else { return parts.append(.notGiven) }
        switch value as any PlaceholderValue {
        case let number as any PlaceholderNumber: parts.append(.words(ShownValue.number(number.placeholderText)))
        case is Bool, is Duration: parts.append(.words(value.placeholderText))
        case let json as JSON where json.stringValue == nil: parts.append(.json(json))
        case let list as [any PlaceholderValue]: parts.append(.list(list.map(\.placeholderText)))
        default: parts.append(.text(value.placeholderText))
        }
      }

      /// Appends a number with grouped thousands and this many decimals.
      public mutating func appendInterpolation(_ value: (some PlaceholderNumber)?, number decimals: Int) {
        parts.append(value.map { .words(grouped($0.placeholderNumber, decimals: decimals)) } ?? .notGiven)
      }

      /// Appends how many elements there are.
      public mutating func appendInterpolation<Element>(count elements: [Element]?) {
        parts.append(elements.map { .words("\($0.count)") } ?? .notGiven)
      }

      /// Appends the date of an ISO 8601 date-time.
      public mutating func appendInterpolation(date value: (some PlaceholderValue)?) {
        let date = value?.placeholderText.prefix { $0 != "T" && $0 != "t" && $0 != " " }
        parts.append(date.map { .text(String($0)) } ?? .notGiven)
      }
    }
  }
}
