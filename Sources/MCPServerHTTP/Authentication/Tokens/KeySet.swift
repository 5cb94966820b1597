// The keys of an issuer (RFC 7517, section 5) as a file or a URL gives them. One bad entry does not take the others away:
// issuers publish keys of kinds that some of their readers do not know.

#if OAuth
  import MCPCore

  /// Keys of one issuer.
  struct KeySet: Sendable {
    /// Bytes of a text that are read.
    static let mostBytes = 1 << 20
    /// Entries of a text that are read.
    static let mostKeys = 100

    private let keys: [JSONWebKey]
    /// A line for each entry that is none of the keys, with its number.
    let refused: [String]

    /// A text that is no key set, in words.
    struct Malformed: Error, CustomStringConvertible {
      let description: String
    }

    /// Reads a key set; one in which there is no usable key is none.
    init(_ bytes: [UInt8]) throws(Malformed) {
      guard bytes.count <= KeySet.mostBytes else { throw Malformed(description: "the key set is longer than 1 MiB") }
      guard let entries = JSON(strictObject: bytes)?["keys"]?.arrayValue else {
        throw Malformed(description: "this is no key set: expected a JSON object with an array 'keys'")
      }
      guard entries.count <= KeySet.mostKeys else {
        throw Malformed(description: "the key set has \(entries.count) keys, more than the 100 that are read")
      }
      var (keys, refused): ([JSONWebKey], [String]) = ([], [])
      for (index, entry) in entries.enumerated() {
        do throws(JSONWebKey.Refused) {
          keys.append(try JSONWebKey(entry))
        } catch {
          refused.append("key \(index + 1) is left out: \(error.reason)")
        }
      }
      guard !keys.isEmpty else {
        let reasons = refused.isEmpty ? "it is empty" : refused.joined(separator: "; ")
        throw Malformed(description: "the key set has no key that can be used: \(reasons)")
      }
      (self.keys, self.refused) = (keys, refused)
    }

    /// The key for a token.
    /// - Parameter id: the token's `kid`; without one the key must be the only one that fits.
    /// - Throws: `unknownKey`, `unfitKey` or `missingKeyID`.
    func key(_ algorithm: TokenAlgorithm, _ id: String?) throws(CredentialFailure) -> VerificationKey {
      let named = id.map { id in keys.filter { $0.id?.isIdentical(to: id) == true } } ?? keys
      guard !named.isEmpty else { throw .unknownKey }
      let fitting = named.filter { $0.fits(algorithm) }
      guard let first = fitting.first else { throw .unfitKey }
      guard id != nil || fitting.count == 1 else { throw .missingKeyID }
      return first.key
    }
  }
#endif
