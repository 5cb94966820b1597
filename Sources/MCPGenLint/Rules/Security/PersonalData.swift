// Names that personal data goes by. The last words of a name decide: `customer_email` is an address, `email_subject`
// is not.

/// Tells personal data by its name.
enum PersonalData {
  /// Kinds, and the words that names of such data end in.
  private static let kinds: [(kind: String, endings: [String])] = [
    ("email", ["email", "e_mail", "mail_address", "email_address", "e_mail_address"]),
    (
      "phone",
      [
        "phone", "phone_number", "mobile", "mobile_number", "mobile_phone", "telephone", "telephone_number",
        "cell_phone",
        "cellphone", "fax_number",
      ]
    ),
    ("ssn", ["ssn", "social_security", "social_security_number", "social_security_no"]),
    ("iban", ["iban", "bank_account", "bank_account_number"]),
    ("credit_card", ["credit_card", "credit_card_number", "card_number", "cc_number", "debit_card"]),
    ("passport", ["passport", "passport_number", "passport_no", "passport_id"]),
    ("date_of_birth", ["date_of_birth", "dob", "birth_date", "birthdate", "birthday"]),
    ("tax_id", ["tax_id", "tax_number", "taxpayer_id", "tin"]),
    (
      "national_id",
      [
        "national_id", "national_insurance_number", "identity_card_number", "driver_license", "drivers_license",
        "driver_license_number", "drivers_license_number", "driving_licence_number",
      ]
    ),
    ("ip_address", ["ip_address", "client_ip", "remote_ip"]),
    ("address", ["home_address", "street_address", "postal_address", "mailing_address"]),
  ]

  private static let kindByEnding: [String: String] = {
    var table: [String: String] = [:]
    for (kind, endings) in kinds { for ending in endings { table[ending] = kind } }
    return table
  }()

  /// The kind of data that a name speaks of; nil where it speaks of none.
  static func kind(of name: String) -> String? {
    var words: [String] = []
    Words.ofName(name) { words.append(String(decoding: $0, as: UTF8.self)) }
    for count in stride(from: min(4, words.count), to: 0, by: -1) {
      if let kind = kindByEnding[words.suffix(count).joined(separator: "_")] { return kind }
    }
    return nil
  }
}
