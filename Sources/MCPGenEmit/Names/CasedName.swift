// Words become lowerCamelCase or UpperCamelCase. Abbreviations keep one case, as Swift's API guidelines have it:
// `account_id` is `accountID`, `url` is `url`, `url_path` is `urlPath` and `URLPath`.

/// A name as words, ready for either case.
struct CasedName: Hashable, Sendable {
  /// The words, each as it is spelled behind another one: `Account`, `ID`, `GitHub`.
  private let words: [String]

  /// The words of `name`; where the title says the same words, its capitals decide (`GitHub`).
  /// A name of no characters is the word `empty`.
  init(_ name: String, title: String? = nil) {
    var words = NameWords.split(name)
    if words.isEmpty { words = NameWords.spelledOut(name) }
    if words.isEmpty { words = ["empty"] }
    let spelled = title.flatMap { CasedName.spelling(of: words, in: $0) }
    self.words = words.enumerated().map { index, word in
      CasedName.inner(word, spelling: spelled?[index])
    }
  }

  /// `accountID`.
  var lower: String { words.dropFirst().reduce(into: CasedName.leading(words[0]), +=) }

  /// `AccountID`. What a title begins in lower case (`eBay`) begins with a capital too.
  var upper: String { words.dropFirst().reduce(into: words[0].prefix(1).uppercased() + words[0].dropFirst(), +=) }

  /// The name of one element of what this names: `Products` gives `Product`, `Staff` gives `StaffItem`.
  var singular: CasedName {
    let last = words[words.count - 1]
    let item: String
    if last.hasSuffix("ies"), last.count > 4 {
      item = last.dropLast(3) + "y"
    } else if ["sses", "shes", "ches", "xes"].contains(where: last.hasSuffix) {
      item = String(last.dropLast(2))
    } else if last.hasSuffix("s"), !last.hasSuffix("ss"), last.count > 2 {
      item = String(last.dropLast())
    } else {
      return CasedName(words: words + ["Item"])
    }
    return CasedName(words: words.dropLast() + [item])
  }

  private init(words: [String]) { self.words = words }

  /// Whether a Swift identifier may begin with this name.
  var canBeginIdentifier: Bool {
    guard let first = words[0].unicodeScalars.first else { return false }
    return first.isASCII ? ("a"..."z").contains(first) || ("A"..."Z").contains(first) : first.properties.isXIDStart
  }

  /// Whether a type's name may begin with this name: in a script without capitals, `upper` is no other name than `lower`.
  var canBeginType: Bool {
    let first = upper.prefix(1)
    return canBeginIdentifier && first != first.lowercased()
  }

  /// The title's words where they are the name's, in capitals of their own (not all capitals).
  private static func spelling(of words: [String], in title: String) -> [String]? {
    guard hasInnerCapital(title) else { return nil }
    let titleWords = title.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard titleWords.count == words.count, title != title.uppercased() else { return nil }
    let isSame = zip(words, titleWords).allSatisfy { $0.lowercased() == $1.lowercased() }
    return isSame ? titleWords : nil
  }

  /// Whether a capital may stand behind another letter or digit: only then does a title say more than the name.
  private static func hasInnerCapital(_ title: String) -> Bool {
    var isInside = false
    for byte in title.utf8 {
      let isCapital = (0x41...0x5A).contains(byte)
      if byte >= 0x80 || isCapital && isInside { return true }
      isInside = isCapital || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
    return false
  }

  private static func inner(_ word: String, spelling: String?) -> String {
    if let spelling, spelling.dropFirst().contains(where: \.isUppercase) { return spelling }
    let lower = word.lowercased()
    if lower.utf8.count <= Acronyms.longest + 1 {
      if let known = Acronyms.spelling[lower] { return known }
      if lower.utf8.last == UInt8(ascii: "s"), let known = Acronyms.spelling[String(lower.dropLast())] {
        return known + "s"
      }
    }
    return lower.prefix(1).uppercased() + lower.dropFirst()
  }

  /// A word at the front of a lowerCamelCase name: abbreviations wholly in lower case, others in their first letter.
  private static func leading(_ word: String) -> String {
    let isAbbreviation = word.dropFirst().prefix(1).allSatisfy { $0.isUppercase || $0.isNumber }
    return isAbbreviation ? word.lowercased() : word.prefix(1).lowercased() + word.dropFirst()
  }
}

/// Abbreviations that Swift writes in one case.
enum Acronyms {
  /// How each is spelled, by its lower-case form.
  static let spelling: [String: String] = Dictionary(
    uniqueKeysWithValues: list.map { ($0.lowercased(), $0) })

  /// The length of the longest.
  static let longest = list.reduce(0) { max($0, $1.utf8.count) }

  private static let list = [
    "ACL", "AI", "API", "ASCII", "AWS", "CI", "CLI", "CPU", "CRM", "CSS", "CSV", "CVE", "DB", "DNS", "DOM", "ERP",
    "FAQ", "FTP", "GCP", "GDPR", "GPS", "GPU", "GUID", "HTML", "HTTP", "HTTPS", "IBAN", "ID", "IMAP", "IO", "IP",
    "ISBN", "ISO", "JSON", "JWT", "KPI", "LDAP", "LLM", "MCP", "MFA", "MIME", "ML", "NPM", "OAuth", "OS", "PDF", "PII",
    "PNG", "QR", "RAM", "REST", "RPC", "RSS", "SDK", "SKU", "SLA", "SMS", "SMTP", "SQL", "SSH", "SSL", "SSO", "SVG",
    "TCP", "TLS", "TTL", "UDP", "UI", "URI", "URL", "URN", "UTC", "UTF", "UUID", "VAT", "VM", "VPN", "XML", "XSS",
    "YAML",
  ]
}
