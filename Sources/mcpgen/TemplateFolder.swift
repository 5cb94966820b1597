// A folder with the user's templates for the files that are written once.

import MCPGenEmit
import MCPGenTemplates

/// Reads and writes folders of templates.
enum TemplateFolder {
  /// The templates in a folder: mcpgen's own where it has none.
  /// - Throws: `Failure` where there is no folder, or a file in it is no template.
  static func read(_ folder: String) throws -> UserTemplates {
    guard DiskFile.isFolder(folder) else {
      throw Failure.unusable("cannot read the templates in \(folder): it is no folder")
    }
    let names = Set(UserTemplates.File.allCases.map(\.templateName))
    if let stranger = DiskFile.names(in: folder).first(where: { $0.hasSuffix(".template") && !names.contains($0) }) {
      throw Failure.unusable(
        "\(folder)/\(stranger) is no template of mcpgen; there are: \(names.sorted().joined(separator: ", "))")
    }
    var templates = UserTemplates()
    for file in UserTemplates.File.allCases {
      let path = folder + "/" + file.templateName
      guard DiskFile.exists(path) else { continue }
      guard let bytes = DiskFile.bytes(path) else { throw Failure.unusable("cannot read \(path)") }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure.unusable("\(path) is no text in UTF-8")
      }
      templates.replace(file, by: text, from: path)
    }
    return templates
  }

  /// mcpgen's own templates, as files for a folder.
  static func files(in folder: String) -> [FileChange] {
    UserTemplates.File.allCases.map { file in
      FileChange(
        path: folder + "/" + file.templateName, action: .write(UserTemplates()[file].text), reason: "it is missing")
    }
  }
}
