// Why a server cannot listen, in one line that an operator can act on.

#if HTTP
  /// A setting that is bad, or an address that cannot be had.
  struct ListenError: Error, Equatable, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
  }
#endif
