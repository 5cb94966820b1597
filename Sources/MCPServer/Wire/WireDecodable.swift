// How typed inputs come off the wire. Decoding runs behind the schema check, so its errors are the few things that a
// JSON Schema lets pass and Swift cannot hold (`1e30` is a JSON Schema integer); it throws and never traps.

import MCPCore

/// A type that a value on the wire can become.
public protocol WireDecodable {
  /// Reads a value that its schema has accepted.
  /// - Throws: `WireError` where Swift cannot hold the value.
  init(wire view: JSONView) throws
}

/// A type with members: generated structs conform by reading them from an object.
public protocol WireStruct: WireDecodable {
  /// Reads the members.
  init(_ object: WireObject) throws
}

extension WireStruct {
  /// Reads an object.
  public init(wire view: JSONView) throws { try self.init(WireObject(view: view)) }
}

/// Why a value could not become its Swift type.
public struct WireError: Error, Sendable {
  /// What was expected and what came, without a full stop.
  public var message: String

  /// An error with this message.
  public init(_ message: String) { self.message = message }
}

/// The members of an object on the wire.
public struct WireObject {
  let view: JSONView

  init(view: JSONView) { self.view = view }

  /// The member of this name.
  /// - Throws: `WireError` where it is absent or not of the type.
  public func required<Value: WireDecodable>(_ name: StaticString) throws -> Value {
    guard let member = view[name] else { throw WireError("/\(name): is missing") }
    do {
      return try Value(wire: member)
    } catch let error as WireError {
      throw WireError("/\(name): \(error.message)")
    }
  }

  /// The member of this name; `nil` where it is absent or null.
  /// - Throws: `WireError` where it is not of the type.
  public func optional<Value: WireDecodable>(_ name: StaticString) throws -> Value? {
    guard let member = view[name], member.kind != .null else { return nil }
    do {
      return try Value(wire: member)
    } catch let error as WireError {
      throw WireError("/\(name): \(error.message)")
    }
  }

  /// The member of this name; the default where it is absent, `nil` where it is null.
  /// - Throws: `WireError` where it is not of the type.
  public func optional<Value: WireDecodable>(_ name: StaticString, default value: Value?) throws -> Value? {
    view[name] == nil ? value : try optional(name)
  }

  /// The whole object as a tree, for handlers of raw schemas.
  public var json: JSON { JSON(view) }
}

extension String: WireDecodable {
  /// Reads a string.
  public init(wire view: JSONView) throws {
    guard view.kind == .string else { throw WireError("expected a string") }
    self = view.string
  }
}

extension Int: WireDecodable {
  /// Reads an integer; `3.0` is one.
  public init(wire view: JSONView) throws {
    guard let value = view.integer else {
      throw WireError("expected an integer of at most 64 bits, got \(view.rawText.prefix(40))")
    }
    self = Int(value)
  }
}

extension Double: WireDecodable {
  /// Reads a number.
  public init(wire view: JSONView) throws {
    let value = view.double
    guard value.isFinite else { throw WireError("expected a number within ±1.8e308, got \(view.rawText.prefix(40))") }
    self = value
  }
}

extension Bool: WireDecodable {
  /// Reads `true` or `false`.
  public init(wire view: JSONView) throws {
    switch view.kind {
    case .true: self = true
    case .false: self = false
    default: throw WireError("expected true or false")
    }
  }
}

extension JSON: WireDecodable {
  /// Reads any value.
  public init(wire view: JSONView) { self.init(view) }
}

extension Array: WireDecodable where Element: WireDecodable {
  /// Reads an array.
  public init(wire view: JSONView) throws {
    guard view.kind == .array else { throw WireError("expected an array") }
    var elements: [Element] = []
    elements.reserveCapacity(view.count)
    try view.forEachElement { elements.append(try Element(wire: $0)) }
    self = elements
  }
}

extension Optional: WireDecodable where Wrapped: WireDecodable {
  /// Reads a value or null.
  public init(wire view: JSONView) throws { self = view.kind == .null ? nil : try Wrapped(wire: view) }
}
