// URIs of templated resources: typed values in, RFC 6570 expansion out.

import MCPCore

/// The variables of one resource template, typed.
public protocol ResourceURI: Hashable, Sendable {
  /// The RFC 6570 template.
  static var template: StaticString { get }
  /// The variables' names and texts, in the template's order.
  var variables: [(String, String)] { get }
}

extension ResourceURI {
  /// The URI that these values make.
  public var uri: String { WireURI.expand("\(Self.template)", variables) }
}

/// Expansion of URI templates for generated code.
@_spi(Generated)
public enum WireURI {
  /// The URI that a template makes of these texts; the template itself where it is none, which the compiler has ruled
  /// out.
  public static func expand(_ template: String, _ variables: [(String, String)]) -> String {
    let values = Dictionary(variables.map { ($0, URITemplate.Value.text($1)) }) { first, _ in first }
    return (try? URITemplate(template).expand(values)) ?? template
  }
}
