// Whether generated code and runtime fit is asked by the compiler: each generated package names the format that it is
// written in, and the runtime has a member for each that it takes.
//
// Raise the number with a change that older generated code does not compile with or works differently with. The old
// member then becomes unavailable, with a message that says what to run.

/// The formats of generated code.
@_spi(Generated) public enum GeneratedFormat {
  /// What mcpgen wrote before 0.1.
  @available(*, unavailable, message: "an older mcpgen generated this code; run `mcpgen build` of version 0.1 or later")
  public typealias V0 = Void
  /// What mcpgen writes from 0.1 on.
  public typealias V1 = Void
}
