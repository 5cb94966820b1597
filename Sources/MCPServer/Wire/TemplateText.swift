// Texts with values put in: errors' messages and prompts' messages. Generated code writes them as Swift string
// interpolations; this type says how each kind of value reads, so that `\(price, number: 2)` is checked by the Swift
// compiler and not at run time.

import MCPCore

/// A value that can stand for a `{{placeholder}}`.
public protocol PlaceholderValue {
  /// How the value reads in a text.
  var placeholderText: String { get }
}

/// A number that the filter `number` can format.
public protocol PlaceholderNumber: PlaceholderValue {
  /// The number.
  var placeholderNumber: Double { get }
}

/// A text whose placeholders were filled in.
public struct TemplateText: ExpressibleByStringInterpolation, Sendable, Hashable {
  /// The text.
  public var text: String

  /// Text without placeholders.
  public init(stringLiteral value: String) { text = value }

  /// Text with its placeholders filled in.
  public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// Collects the parts of a text.
  public struct StringInterpolation: StringInterpolationProtocol {
    var text = ""

    /// An empty text.
    public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

    /// Appends text as it is.
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// Appends a value.
    public mutating func appendInterpolation(_ value: some PlaceholderValue) { text += value.placeholderText }

    /// Appends a value; nothing where there is none.
    public mutating func appendInterpolation(_ value: (some PlaceholderValue)?) {
      if let value { text += value.placeholderText }
    }

    /// Appends a number with grouped thousands and this many decimals; nothing where there is none.
    public mutating func appendInterpolation(_ value: (some PlaceholderNumber)?, number decimals: Int) {
      if let value { text += grouped(value.placeholderNumber, decimals: decimals) }
    }

    /// Appends how many elements there are; 0 where there is no array.
    public mutating func appendInterpolation<Element>(count elements: [Element]?) { text += "\(elements?.count ?? 0)" }

    /// Appends the date of an ISO 8601 date-time: what stands before the `T`; nothing where there is none.
    public mutating func appendInterpolation(date value: (some PlaceholderValue)?) {
      guard let value else { return }
      text += value.placeholderText.prefix { $0 != "T" && $0 != "t" && $0 != " " }
    }
  }
}

/// A number with commas between thousands and a fixed count of decimals, rounded half away from zero.
func grouped(_ value: Double, decimals: Int) -> String {
  let places = min(max(decimals, 0), 9)
  var scale: UInt64 = 1
  for _ in 0..<places { scale *= 10 }
  let scaled = (value.magnitude * Double(scale)).rounded()
  guard scaled < 0x1p63 else { return value.description }
  let units = UInt64(scaled)
  var digits = String(units / scale)
  var position = digits.count - 3
  while position > 0 {
    digits.insert(",", at: digits.index(digits.startIndex, offsetBy: position))
    position -= 3
  }
  let sign = value < 0 && units > 0 ? "-" : ""
  guard places > 0 else { return sign + digits }
  let fraction = String(units % scale)
  return sign + digits + "." + String(repeating: "0", count: places - fraction.count) + fraction
}

extension String: PlaceholderValue {
  /// The text itself.
  public var placeholderText: String { self }
}

extension Int: PlaceholderNumber {
  /// Its digits.
  public var placeholderText: String { description }
  /// The number.
  public var placeholderNumber: Double { Double(self) }
}

extension Double: PlaceholderNumber {
  /// The number as JSON writes it: no fraction where there is none.
  public var placeholderText: String { JSON.number(self).text }
  /// The number.
  public var placeholderNumber: Double { self }
}

extension Bool: PlaceholderValue {
  /// `true` or `false`.
  public var placeholderText: String { description }
}

extension JSON: PlaceholderValue {
  /// A string's text; compact JSON for anything else.
  public var placeholderText: String { stringValue ?? text }
}

extension Array: PlaceholderValue where Element: PlaceholderValue {
  /// The elements with commas between.
  public var placeholderText: String { map(\.placeholderText).joined(separator: ", ") }
}
