// International bank account numbers (ISO 13616): two letters of a country, two check digits, and as many letters and
// digits as that country has. The remainder by 97 tells them from anything else that begins alike.

extension PersonalDataFinder {
  /// The account number whose check digits begin here, with blanks or dashes anywhere inside.
  func bankAccount(digits: Int) -> Range<Int>? {
    let start = digits - 2
    guard text.isLetter(start), text.isDigit(digits + 1), !text.continuesWord(at: start),
      let length = BankAccounts.length(text[start], text[start + 1])
    else { return nil }
    var characters = 0
    var remainder = 0
    var head = 0
    var index = start
    while characters < length {
      guard let value = BankAccounts.value(text[index]) else {
        guard isSeparator(text[index]), BankAccounts.value(text[index + 1]) != nil else { return nil }
        index += 1
        continue
      }
      // The first four characters count as the last.
      if characters < 4 {
        head = BankAccounts.append(value, to: head)
      } else {
        remainder = BankAccounts.append(value, to: remainder)
      }
      characters += 1
      index += 1
    }
    guard !text.isWord(index) else { return nil }
    return BankAccounts.joined(remainder, head) == 1 ? start..<index : nil
  }

  private func isSeparator(_ byte: UInt8) -> Bool { byte == 0x20 || byte == UInt8(ascii: "-") || byte == 0x09 }
}

/// The arithmetic of account numbers, and their lengths.
private enum BankAccounts {
  /// The number of a letter or digit: letters count from ten.
  static func value(_ byte: UInt8) -> Int? {
    if byte &- 0x30 < 10 { return Int(byte &- 0x30) }
    let letter = (byte | 0x20) &- 0x61
    return letter < 26 ? Int(letter) + 10 : nil
  }

  /// Appends one character to a number of which the remainder by 97 is known.
  static func append(_ value: Int, to remainder: Int) -> Int {
    (remainder * (value < 10 ? 10 : 100) + value) % 97
  }

  /// The remainder of what stands behind the first four characters, followed by those: two letters and two digits,
  /// which are six digits.
  static func joined(_ remainder: Int, _ head: Int) -> Int { (remainder * (1_000_000 % 97) + head) % 97 }

  /// Characters of an account number of a country; nil for no country.
  static func length(_ first: UInt8, _ second: UInt8) -> Int? {
    let index = Int((first | 0x20) &- 0x61) * 26 + Int((second | 0x20) &- 0x61)
    let length = lengths.indices.contains(index) ? lengths[index] : 0
    return length == 0 ? nil : Int(length)
  }

  private static let lengths: [UInt8] = {
    let countries =
      "AD24 AE23 AL28 AO25 AT20 AZ28 BA20 BE16 BF28 BG22 BH22 BI27 BJ28 BR29 BY28 CF27 CG27 CH21 CI28 CM27 CR22 CV25 CY28 "
      + "CZ24 DE22 DJ27 DK18 DO28 DZ26 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GA27 GB22 GE22 GI23 GL18 GQ27 GR27 GT28 GW25 "
      + "HN28 HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KM27 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MA28 MC27 "
      + "MD24 ME22 MG27 MK19 ML28 MN20 MR27 MT31 MU30 MZ25 NE28 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 "
      + "RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SN28 SO23 ST25 SV28 TD27 TG28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"
    var table = [UInt8](repeating: 0, count: 26 * 26)
    for entry in countries.split(separator: " ") {
      let bytes = Array(entry.utf8)
      let index = Int(bytes[0] - 0x41) * 26 + Int(bytes[1] - 0x41)
      table[index] = (bytes[2] - 0x30) * 10 + bytes[3] - 0x30
    }
    return table
  }()
}
