// The properties that `\p{…}` may name: general categories with their long names, and the binary properties.
//
// The standard library knows categories and binary properties but not scripts; a pattern that asks for a script is
// refused with that reason rather than matched by a table of our own that would age with every Unicode version.

enum UnicodeProperty {
  /// The scalars that the text between the braces of `\p{…}` names.
  static func scalars(_ expression: String, at offset: Int) throws(PatternError) -> ScalarSet {
    let parts = expression.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2 { return try scalars(property: parts[0], value: parts[1], at: offset) }
    if let set = category(expression) ?? binary(expression) { return set }
    throw unknown(expression, at: offset)
  }

  private static func scalars(
    property: String, value: String, at offset: Int
  ) throws(PatternError) -> ScalarSet {
    switch property {
    case "General_Category", "gc":
      guard let set = category(value) else { throw unknown(value, at: offset) }
      return set
    case "Script", "sc", "Script_Extensions", "scx":
      throw PatternError(
        offset: offset,
        reason: "scripts are not supported in patterns; use a general category such as `\\p{Letter}` or a range")
    default:
      throw PatternError(offset: offset, reason: "`\(property)` is not a property with values; use `gc=…`")
    }
  }

  private static func unknown(_ name: String, at offset: Int) -> PatternError {
    let known = categories.flatMap(\.names) + binaries.flatMap(\.names)
    let hint = EditDistance.nearest(name, in: known).map { "; the nearest known name is `\($0)`" } ?? ""
    return PatternError(offset: offset, reason: "`\(name)` is not a known Unicode property\(hint)")
  }

  private static func category(_ name: String) -> ScalarSet? {
    guard let entry = categories.first(where: { $0.names.contains(name) }) else { return nil }
    return ScalarSet { entry.members.contains($0.properties.generalCategory) }
  }

  private static func binary(_ name: String) -> ScalarSet? {
    guard let entry = binaries.first(where: { $0.names.contains(name) }) else { return nil }
    return ScalarSet(where: entry.holds)
  }

  private struct Category: Sendable {
    let names: [String]
    let members: [Unicode.GeneralCategory]

    init(_ names: String..., members: Unicode.GeneralCategory...) {
      self.names = names
      self.members = members
    }
  }

  private static let categories: [Category] = [
    Category(
      "L", "Letter", members: .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter),
    Category("LC", "Cased_Letter", members: .uppercaseLetter, .lowercaseLetter, .titlecaseLetter),
    Category("Lu", "Uppercase_Letter", members: .uppercaseLetter),
    Category("Ll", "Lowercase_Letter", members: .lowercaseLetter),
    Category("Lt", "Titlecase_Letter", members: .titlecaseLetter),
    Category("Lm", "Modifier_Letter", members: .modifierLetter),
    Category("Lo", "Other_Letter", members: .otherLetter),
    Category("M", "Mark", "Combining_Mark", members: .nonspacingMark, .spacingMark, .enclosingMark),
    Category("Mn", "Nonspacing_Mark", members: .nonspacingMark),
    Category("Mc", "Spacing_Mark", members: .spacingMark),
    Category("Me", "Enclosing_Mark", members: .enclosingMark),
    Category("N", "Number", members: .decimalNumber, .letterNumber, .otherNumber),
    Category("Nd", "Decimal_Number", "digit", members: .decimalNumber),
    Category("Nl", "Letter_Number", members: .letterNumber),
    Category("No", "Other_Number", members: .otherNumber),
    Category(
      "P", "Punctuation", "punct", members: .connectorPunctuation, .dashPunctuation, .openPunctuation,
      .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation),
    Category("Pc", "Connector_Punctuation", members: .connectorPunctuation),
    Category("Pd", "Dash_Punctuation", members: .dashPunctuation),
    Category("Ps", "Open_Punctuation", members: .openPunctuation),
    Category("Pe", "Close_Punctuation", members: .closePunctuation),
    Category("Pi", "Initial_Punctuation", members: .initialPunctuation),
    Category("Pf", "Final_Punctuation", members: .finalPunctuation),
    Category("Po", "Other_Punctuation", members: .otherPunctuation),
    Category("S", "Symbol", members: .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol),
    Category("Sm", "Math_Symbol", members: .mathSymbol),
    Category("Sc", "Currency_Symbol", members: .currencySymbol),
    Category("Sk", "Modifier_Symbol", members: .modifierSymbol),
    Category("So", "Other_Symbol", members: .otherSymbol),
    Category("Z", "Separator", members: .spaceSeparator, .lineSeparator, .paragraphSeparator),
    Category("Zs", "Space_Separator", members: .spaceSeparator),
    Category("Zl", "Line_Separator", members: .lineSeparator),
    Category("Zp", "Paragraph_Separator", members: .paragraphSeparator),
    Category("C", "Other", members: .control, .format, .surrogate, .privateUse, .unassigned),
    Category("Cc", "Control", "cntrl", members: .control),
    Category("Cf", "Format", members: .format),
    Category("Cs", "Surrogate", members: .surrogate),
    Category("Co", "Private_Use", members: .privateUse),
    Category("Cn", "Unassigned", members: .unassigned),
  ]

  private struct Binary: Sendable {
    let names: [String]
    let holds: @Sendable (Unicode.Scalar) -> Bool

    init(_ names: String..., holds: @escaping @Sendable (Unicode.Scalar) -> Bool) {
      self.names = names
      self.holds = holds
    }
  }

  private static let binaries: [Binary] = [
    Binary("Any") { _ in true },
    Binary("ASCII") { $0.isASCII },
    Binary("Assigned") { $0.properties.generalCategory != .unassigned },
    Binary("ASCII_Hex_Digit", "AHex") { $0.properties.isASCIIHexDigit },
    Binary("Alphabetic", "Alpha") { $0.properties.isAlphabetic },
    Binary("Bidi_Control", "Bidi_C") { $0.properties.isBidiControl },
    Binary("Bidi_Mirrored", "Bidi_M") { $0.properties.isBidiMirrored },
    Binary("Case_Ignorable", "CI") { $0.properties.isCaseIgnorable },
    Binary("Cased") { $0.properties.isCased },
    Binary("Dash") { $0.properties.isDash },
    Binary("Default_Ignorable_Code_Point", "DI") { $0.properties.isDefaultIgnorableCodePoint },
    Binary("Deprecated", "Dep") { $0.properties.isDeprecated },
    Binary("Diacritic", "Dia") { $0.properties.isDiacritic },
    Binary("Emoji") { $0.properties.isEmoji },
    Binary("Emoji_Modifier", "EMod") { $0.properties.isEmojiModifier },
    Binary("Emoji_Modifier_Base", "EBase") { $0.properties.isEmojiModifierBase },
    Binary("Emoji_Presentation", "EPres") { $0.properties.isEmojiPresentation },
    Binary("Extender", "Ext") { $0.properties.isExtender },
    Binary("Grapheme_Base", "Gr_Base") { $0.properties.isGraphemeBase },
    Binary("Grapheme_Extend", "Gr_Ext") { $0.properties.isGraphemeExtend },
    Binary("Hex_Digit", "Hex") { $0.properties.isHexDigit },
    Binary("ID_Continue", "IDC") { $0.properties.isIDContinue },
    Binary("ID_Start", "IDS") { $0.properties.isIDStart },
    Binary("Ideographic", "Ideo") { $0.properties.isIdeographic },
    Binary("Join_Control", "Join_C") { $0.properties.isJoinControl },
    Binary("Lowercase", "Lower") { $0.properties.isLowercase },
    Binary("Math") { $0.properties.isMath },
    Binary("Noncharacter_Code_Point", "NChar") { $0.properties.isNoncharacterCodePoint },
    Binary("Pattern_Syntax", "Pat_Syn") { $0.properties.isPatternSyntax },
    Binary("Pattern_White_Space", "Pat_WS") { $0.properties.isPatternWhitespace },
    Binary("Quotation_Mark", "QMark") { $0.properties.isQuotationMark },
    Binary("Radical") { $0.properties.isRadical },
    Binary("Sentence_Terminal", "STerm") { $0.properties.isSentenceTerminal },
    Binary("Soft_Dotted", "SD") { $0.properties.isSoftDotted },
    Binary("Terminal_Punctuation", "Term") { $0.properties.isTerminalPunctuation },
    Binary("Unified_Ideograph", "UIdeo") { $0.properties.isUnifiedIdeograph },
    Binary("Uppercase", "Upper") { $0.properties.isUppercase },
    Binary("Variation_Selector", "VS") { $0.properties.isVariationSelector },
    Binary("White_Space", "space") { $0.properties.isWhitespace },
    Binary("XID_Continue", "XIDC") { $0.properties.isXIDContinue },
    Binary("XID_Start", "XIDS") { $0.properties.isXIDStart },
  ]
}
