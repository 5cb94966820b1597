// A type as emitted Swift writes it. Generated types are kept as paths, so that one value reads `Product` beside its
// declaration and `SearchProducts.Output.Product` elsewhere.

/// A Swift type in emitted code.
indirect enum SwiftType: Hashable, Sendable {
  /// A type of Swift's or the runtime's: `String`, `Duration`, `JSON`.
  case known(String)
  /// A generated type, from the outermost name inwards.
  case generated([String])
  /// An array.
  case array(SwiftType)
  /// A value that may be missing; never of another optional.
  case optional(SwiftType)

  /// This type, optional; itself where it is already.
  var asOptional: SwiftType {
    if case .optional = self { self } else { .optional(self) }
  }

  /// Whether this type is optional.
  var isOptional: Bool {
    if case .optional = self { true } else { false }
  }

  /// How code in the scope of the type `scope` writes it.
  func text(in scope: [String] = []) -> String {
    switch self {
    case .known(let name): name
    case .generated(let path): SwiftType.relative(path, in: scope).joined(separator: ".")
    case .array(let element): "[\(element.text(in: scope))]"
    case .optional(let wrapped): "\(wrapped.text(in: scope))?"
    }
  }

  private static func relative(_ path: [String], in scope: [String]) -> ArraySlice<String> {
    let shared = zip(path.dropLast(), scope).prefix { $0 == $1 }.count
    return shared == scope.count || shared == path.count - 1 ? path.dropFirst(shared) : path[...]
  }
}
