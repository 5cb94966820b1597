// What a client can do for a server, as it declares it: once in `initialize`, or in each request.

import MCPCore

/// What a client can do.
public struct ClientCapabilities: OptionSet, Hashable, Sendable {
  /// A bit for each.
  public let rawValue: UInt16

  /// Capabilities by their bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// It can show its user a form.
  public static let elicitation = ClientCapabilities(rawValue: 1 << 0)
  /// It can ask its user to open a URL.
  public static let urlElicitation = ClientCapabilities(rawValue: 1 << 1)
  /// It can ask a model.
  public static let sampling = ClientCapabilities(rawValue: 1 << 2)
  /// It can ask a model that uses tools.
  public static let samplingTools = ClientCapabilities(rawValue: 1 << 3)
  /// It can name the folders that it works in.
  public static let roots = ClientCapabilities(rawValue: 1 << 4)
  /// It takes a task where it asked for a result.
  public static let tasks = ClientCapabilities(rawValue: 1 << 5)

  /// Reads the object `capabilities`.
  init(_ view: JSONView) {
    var set: ClientCapabilities = []
    view.forEachMember { name, value in
      guard value.kind == .object else { return }
      if name.equals("elicitation") {
        // An empty object is older than the choice, and means forms.
        if value.count == 0 || value["form"] != nil { set.insert(.elicitation) }
        if value["url"] != nil { set.insert(.urlElicitation) }
      } else if name.equals("sampling") {
        set.insert(.sampling)
        if value["tools"] != nil { set.insert(.samplingTools) }
      } else if name.equals("roots") {
        set.insert(.roots)
      } else if name.equals("extensions"), value["io.modelcontextprotocol/tasks"] != nil {
        set.insert(.tasks)
      }
    }
    self = set
  }

  /// These capabilities in the form in which a client declares them.
  var json: JSON {
    let none = JSON.object([])
    // An empty object means forms; where there are URLs as well, both are named.
    let urls: JSON? = contains(.urlElicitation) ? none : nil
    let forms: JSON? = contains(.elicitation) && urls != nil ? none : nil
    let asksUsers = contains(.elicitation) || contains(.urlElicitation)
    let elicitation: JSON? = asksUsers ? .object(["form": forms, "url": urls]) : nil
    let isSampling = contains(.sampling) || contains(.samplingTools)
    let tools: JSON? = contains(.samplingTools) ? none : nil
    return .object([
      "elicitation": elicitation, "sampling": isSampling ? .object(["tools": tools]) : nil,
      "roots": contains(.roots) ? none : nil,
      "extensions": contains(.tasks) ? .object(["io.modelcontextprotocol/tasks": none]) : nil,
    ])
  }
}
