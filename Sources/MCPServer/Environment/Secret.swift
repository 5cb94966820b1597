// A text that no log, message or crash report can show by accident: every way in which Swift turns a value into text
// gives the same few stars, and only `value` gives the text.

import MCPCore

/// A text that must not be shown, such as a key of an API.
public struct Secret: Hashable, Sendable {
  /// The text. Whoever asks for it takes care of where it goes.
  public let value: String

  /// A secret of this text.
  public init(_ value: String) { self.value = value }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Stars, whatever the text.
  public var description: String { "***" }
  /// Stars, whatever the text.
  public var debugDescription: String { "***" }
  /// No children: `dump` shows stars, too.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret: WireDecodable {
  /// Reads a string.
  public init(wire view: JSONView) throws { self.init(try String(wire: view)) }
}
