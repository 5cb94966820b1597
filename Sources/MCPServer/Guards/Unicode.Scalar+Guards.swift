// Characters that a person who reads a text does not see, or takes for another.

extension Unicode.Scalar {
  /// Whether a line ends here to some readers and not to others: NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR.
  var isLineSeparator: Bool { value == 0x85 || value == 0x2028 || value == 0x2029 }

  /// Whether it shows nothing or turns around the text behind it: marks of direction, characters without width,
  /// tags. The joiners that emoji, Persian and Indic words need are not among them.
  var isInvisible: Bool {
    !isASCII && properties.generalCategory == .format && value != 0x200C && value != 0x200D
  }

  /// Whether it is a control character: C0, DEL or C1.
  var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
