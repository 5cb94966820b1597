// What git need not keep of a new package: build products. Generated sources are meant to be committed, so that a
// review shows what a change of the spec does.

extension Template {
  /// `.gitignore`.
  public static let ignoredFiles = Template(
    holes: [],
    text: #"""
      .build/
      .swiftpm/
      .DS_Store

      """#)
}
