// What types are called elsewhere: for help lines, where the nearest name would be far from what was meant.

enum ForeignTypes {
  /// What stands for a type of another language in this one, as the end of "Write …"; nil for names that are none.
  static func translation(of name: String) -> String? {
    if let translation = translations[name.lowercased()] { return translation }
    if name.hasSuffix("[]") { return "`{type: array, items: \(name.dropLast(2))}`" }
    if name.hasSuffix("?") { return "`{type: \(name.dropLast()), optional: true}`" }
    for opening in ["array<", "list<", "list["] where name.lowercased().hasPrefix(opening) {
      return "`{type: array, items: \(name.dropFirst(opening.count).dropLast())}`"
    }
    return nil
  }

  private static let translations: [String: String] = {
    var table: [String: String] = [:]
    for name in ["int", "int32", "int64", "long", "uint"] { table[name] = "`integer`" }
    for name in ["float", "double", "decimal", "real"] { table[name] = "`number`" }
    for name in ["str", "text", "varchar"] { table[name] = "`string`" }
    for name in ["date", "time", "uuid", "email", "uri", "hostname"] {
      table[name] = "`{type: string, format: \(name)}`"
    }
    for name in ["datetime", "timestamp", "date-time"] { table[name] = "`{type: string, format: date-time}`" }
    table["bool"] = "`boolean`"
    table["url"] = "`{type: string, format: uri}`"
    table["list"] = "`{type: array, items: …}`"
    for name in ["map", "dict", "struct"] { table[name] = "`object`, or `properties:` with their types" }
    table["enum"] = "`{enum: [one, two]}`"
    for name in ["any", "json"] { table[name] = "`{}`, a schema that anything satisfies" }
    return table
  }()
}
