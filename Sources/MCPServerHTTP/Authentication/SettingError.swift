// A setting of authentication that cannot work, found when the server starts.

#if HTTP
  /// What is wrong with a setting, in one line that an operator can act on. Secrets do not stand in it.
  struct SettingError: Error, Equatable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }
#endif
