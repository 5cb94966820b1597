// What secrets look like, for those kinds that cannot be taken for anything else. Documentation is full of tokens
// that open nothing, so that whatever looks made up (words, rows of letters, one character again and again) is let
// pass.

/// Finds secrets in texts.
struct SecretShapes {
  private let bytes: [UInt8]

  /// A secret.
  struct Found {
    /// What kind it is of, with its article.
    let kind: String
    /// Its first characters: enough to know it by, too few to use it.
    let start: String
  }

  /// The first secret in a text.
  static func found(in text: String) -> Found? {
    guard text.utf8.count >= 12 else { return nil }
    return SecretShapes(bytes: Array(text.utf8)).first()
  }

  private func first() -> Found? {
    for index in bytes.indices where index == 0 || !Self.isTokenByte(bytes[index - 1]) {
      guard let (kind, range) = shape(at: index), !isMadeUp(bytes[range]) else { continue }
      return Found(kind: kind, start: String(decoding: bytes[range].prefix(4), as: UTF8.self))
    }
    return nil
  }

  private func shape(at index: Int) -> (String, Range<Int>)? {
    switch Unicode.Scalar(bytes[index]) {
    case "A": access(index) ?? token(index, "AIza", 35, "a Google API key")
    case "B", "b": bearer(index)
    case "e": webToken(index) ?? address(index)
    case "g": gitHub(index) ?? token(index, "glpat-", 20, "a GitLab token") ?? address(index)
    case "s": openAI(index) ?? token(index, "sk_live_", 16, "a Stripe key") ?? address(index)
    case "x": slack(index) ?? address(index)
    case "-": privateKey(index)
    case "a"..."z": address(index)
    default: nil
    }
  }

  // MARK: Shapes

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    byte < 0x80 && Words.isWord(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private func stands(_ text: StaticString, _ index: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index + length <= bytes.count else { return false }
    return (0..<length).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
  }

  private func end(of index: Int, within most: Int = 4_096, where isPart: (UInt8) -> Bool) -> Int {
    let end = min(index + most, bytes.count)
    return bytes[index..<end].firstIndex { !isPart($0) } ?? end
  }

  private func token(_ index: Int, _ prefix: StaticString, _ least: Int, _ kind: String) -> (String, Range<Int>)? {
    guard stands(prefix, index) else { return nil }
    let body = index + prefix.utf8CodeUnitCount
    let end = end(of: body, where: Self.isTokenByte)
    guard end - body >= least, bytes[body..<end].contains(where: Words.isDigit) else { return nil }
    return (kind, index..<end)
  }

  private func access(_ index: Int) -> (String, Range<Int>)? {
    guard stands("AKIA", index) || stands("ASIA", index) else { return nil }
    let end = end(of: index) { Words.isCapital($0) || Words.isDigit($0) }
    guard end - index == 20, end == bytes.count || !Self.isTokenByte(bytes[end]) else { return nil }
    return ("an AWS access key", index..<end)
  }

  private func gitHub(_ index: Int) -> (String, Range<Int>)? {
    let kind = "a GitHub token"
    for prefix: StaticString in ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"] where stands(prefix, index) {
      return token(index, prefix, 36, kind)
    }
    return token(index, "github_pat_", 22, kind)
  }

  /// The keys of OpenAI and Anthropic; a name of words with hyphens between them is none.
  private func openAI(_ index: Int) -> (String, Range<Int>)? {
    guard let (kind, range) = token(index, "sk-", 20, "an API key") else { return nil }
    let parts = bytes[range].split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    return parts.contains { $0.count >= 16 } ? (kind, range) : nil
  }

  private func slack(_ index: Int) -> (String, Range<Int>)? {
    guard stands("xox", index), index + 3 < bytes.count, "abposr".utf8.contains(bytes[index + 3]) else { return nil }
    let end = end(of: index, where: Self.isTokenByte)
    let isToken = end - index >= 16 && bytes[index + 4] == UInt8(ascii: "-")
    return isToken && bytes[index..<end].contains(where: Words.isDigit) ? ("a Slack token", index..<end) : nil
  }

  private func webToken(_ index: Int) -> (String, Range<Int>)? {
    guard stands("eyJ", index), index == 0 || bytes[index - 1] != UInt8(ascii: ".") else { return nil }
    let end = end(of: index) { Self.isTokenByte($0) || $0 == UInt8(ascii: ".") }
    let parts = bytes[index..<end].split(separator: UInt8(ascii: "."))
    guard parts.count >= 3, parts[1].starts(with: "eyJ".utf8) else { return nil }
    return parts.prefix(3).allSatisfy { $0.count >= 12 } ? ("a JSON web token", index..<end) : nil
  }

  private func bearer(_ index: Int) -> (String, Range<Int>)? {
    guard Ascii.stands("bearer ", in: bytes, at: index) else { return nil }
    let end = end(of: index + 7) { Self.isTokenByte($0) || "._~+/=".utf8.contains($0) }
    let token = bytes[(index + 7)..<end]
    guard token.count >= 20, token.contains(where: Words.isDigit) else { return nil }
    return ("a bearer token", index + 7..<end)
  }

  /// A private key with at least some of the key: the mere heading tells what a parameter takes.
  private func privateKey(_ index: Int) -> (String, Range<Int>)? {
    guard stands("-----BEGIN ", index) else { return nil }
    let line = Array(bytes[index...].prefix(60))
    guard let heading = Ascii.find("private key-----", in: line) else { return nil }
    var body = index + heading + 16
    // Line breaks may be written `\n`.
    while body < bytes.count, bytes[body] <= 0x20 || stands("\\n", body) { body += bytes[body] <= 0x20 ? 1 : 2 }
    let end = end(of: body) { $0 < 0x80 && Words.isWord($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") }
    return end - body >= 32 ? ("a private key", index..<end) : nil
  }

  // MARK: Addresses

  /// `scheme://user:password@host`.
  private func address(_ index: Int) -> (String, Range<Int>)? {
    let scheme = end(of: index, within: 24) { Words.isLower($0) || Words.isDigit($0) || $0 == UInt8(ascii: "+") }
    guard scheme - index >= 3, stands("://", scheme) else { return nil }
    let stop = end(of: scheme + 3) { $0 > 0x20 && !"/?#\"'<>`(){}$*[]".utf8.contains($0) }
    let authority = bytes[(scheme + 3)..<stop]
    guard let at = authority.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    guard let colon = authority[..<at].firstIndex(of: UInt8(ascii: ":")), colon > scheme + 3 else { return nil }
    let user = String(decoding: authority[..<colon], as: UTF8.self).lowercased()
    let password = String(decoding: authority[(colon + 1)..<at], as: UTF8.self).lowercased()
    let host = String(decoding: authority[(at + 1)...], as: UTF8.self).lowercased()
    guard password.utf8.count >= 4, password != user, !Self.isSampleHost(host) else { return nil }
    guard !Self.samplePasswords.contains(where: password.contains) else { return nil }
    return ("an address with a password", index..<stop)
  }

  private static let samplePasswords = ["pass", "secret", "pwd", "token", "1234", "changeme", "%", "key", "..."]

  private static func isSampleHost(_ host: String) -> Bool {
    let name = host.prefix { $0 != ":" }
    return ["", "localhost", "127.0.0.1", "host", "hostname", "server", "db"].contains(String(name))
      || name.hasPrefix("example.") || name.contains(".example")
  }

  // MARK: Samples

  private static let sampleWords: [StaticString] = [
    "example", "sample", "your", "xxxx", "dummy", "placeholder", "redacted", "insert", "replace", "change", "fake",
    "test", "0000", "....", "abcdef", "12345", "qwert",
  ]

  /// Tokens that the documentation of their issuers shows: that of GitHub, that of jwt.io.
  private static let samples: [StaticString] = ["16c7e42f292c6912e7710c838347ae178b4a", "eyjzdwiioiixmjm0nty3odkwi"]

  private func isMadeUp(_ secret: ArraySlice<UInt8>) -> Bool {
    let text = Array(secret)
    if (Self.sampleWords + Self.samples).contains(where: { Ascii.find($0, in: text) != nil }) { return true }
    // `A1b2C3d4…`: rows of letters and digits, woven.
    let letters = text.filter { !Words.isDigit($0) }
    let digits = text.filter(Words.isDigit)
    if Ascii.find("abcdef", in: letters) != nil || Ascii.find("123456", in: digits) != nil { return true }
    return Set(text).count < min(10, text.count / 2)
  }
}
