// How the spec's own types stand in columns: as the text that they are on the wire.

import GRDB

extension AccountID: Codable, DatabaseValueConvertible {
  init(from decoder: any Decoder) throws { try self.init(String(from: decoder)) }

  func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }

  var databaseValue: DatabaseValue { text.databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> AccountID? {
    String.fromDatabaseValue(value).flatMap { try? AccountID($0) }
  }
}

extension Account.Status: Codable, DatabaseValueConvertible {}

extension Priority: Codable, DatabaseValueConvertible {}
