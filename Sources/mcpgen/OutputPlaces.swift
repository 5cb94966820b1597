// What a command writes must not take the place of what it reads, nor of something else that it writes.

import MCPGenSpec

/// The places that a command writes to.
enum OutputPlaces {
  /// Checks them before anything is written.
  /// - Parameters:
  ///   - outputs: options and the files that they name.
  ///   - inputs: the files that are read.
  ///   - role: what an input is, for the message: "is one of the files to lint".
  /// - Throws: `Failure` that says which option would overwrite what.
  static func check(_ outputs: [(option: String, path: String?)], inputs: [String], role: String) throws {
    var taken = Dictionary(inputs.map { (Path.real($0) ?? $0, role) }, uniquingKeysWith: { first, _ in first })
    for (option, path) in outputs {
      guard let path else { continue }
      if let reason = taken.updateValue("is what --\(option) names, too", forKey: Path.real(path) ?? path) {
        throw Failure.unusable("--\(option) would overwrite \(path), which \(reason)")
      }
    }
  }
}
