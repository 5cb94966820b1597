// Changes of who may use something and of what is in its answers: the same words for tools, resources and prompts.

import MCPCore
import MCPGenSpec

extension Comparison {
  /// Compares who may use something.
  mutating func access(_ old: AccessTerms, _ new: AccessTerms, _ owner: String, at path: String, from oldPath: String) {
    if old == new { return }
    if old.isPublic != new.isPublic {
      add(
        new.isPublic ? .madePublic : .noLongerPublic, at: path + "/public", from: oldPath + "/public",
        new.isPublic ? "\(owner) needs no permission any more" : "\(owner) needs a permission now")
    }
    sets(
      old.permissions, new.permissions, at: path + "/permissions", from: oldPath + "/permissions", .permissionAdded,
      .permissionRemoved
    ) { name, isAdded in
      isAdded ? "\(owner) needs the permission `\(name)` now" : "\(owner) no longer needs the permission `\(name)`"
    }
    if old.isHidden != new.isHidden {
      add(
        new.isHidden ? .madeHidden : .noLongerHidden, at: path + "/hidden", from: oldPath + "/hidden",
        new.isHidden
          ? "\(owner) is hidden from those who may not use it" : "\(owner) is shown to those who may not use it")
    }
    sets(
      old.reads, new.reads, at: path + "/reads", from: oldPath + "/reads", .dataClassAdded, .dataClassRemoved
    ) { name, isAdded in isAdded ? "\(owner) reads `\(name)`" : "\(owner) no longer says that it reads `\(name)`" }
    sets(old.tags, new.tags, at: path + "/tags", from: oldPath + "/tags", .tagAdded, .tagRemoved) { name, isAdded in
      isAdded ? "\(owner) has the tag `\(name)`" : "\(owner) no longer has the tag `\(name)`"
    }
  }

  /// Compares what is in answers; `isThere` says of a field whether both sides have it.
  mutating func content(
    _ old: ContentTerms, _ new: ContentTerms, _ owner: String, at path: String, from oldPath: String,
    isThere: (String) -> Bool
  ) {
    if old == new { return }
    for field in Set(old.personal.keys).union(new.personal.keys).sorted()
    where old.personal[field] != new.personal[field] {
      // A field that came or went with its mark is told of as a field.
      guard isThere(field) else { continue }
      switch (old.personal[field], new.personal[field]) {
      case (nil, let kind?):
        let isSent = new.exposed.contains(field)
        add(
          .personalFieldAdded, at: path, from: oldPath,
          "the field `\(field)` of \(owner) is personal data (\(kind)) now",
          new: kind, classes: isSent ? [.compatible] : nil)
      case (let kind?, nil):
        add(
          .personalFieldRemoved, at: path, from: oldPath,
          "the field `\(field)` of \(owner) is no longer personal data (\(kind))", old: kind,
          classes: old.exposed.contains(field) ? [.compatible] : nil)
      case (let one, let other):
        moved(
          .personalKindChanged, at: path, from: oldPath, "the kind of personal data of `\(field)` of \(owner)", one,
          other)
      }
    }
    sets(
      old.exposed.filter { new.personal[$0] != nil }, new.exposed.filter { old.personal[$0] != nil || !isThere($0) },
      at: path + "/expose", from: oldPath + "/expose", .exposedFieldAdded, .exposedFieldRemoved
    ) { field, isAdded in
      isAdded
        ? "\(owner) sends the personal data in `\(field)`" : "\(owner) no longer sends the personal data in `\(field)`"
    }
    sets(
      old.untrusted, new.untrusted, at: path + "/untrusted", from: oldPath + "/untrusted", .untrustedAdded,
      .untrustedRemoved
    ) { field, isAdded in
      let what = field == "*" ? "all texts" : "the texts in `\(field)`"
      return isAdded
        ? "\(what) of \(owner) are marked as strangers'" : "\(what) of \(owner) are no longer marked as strangers'"
    }
  }

  /// When something is listed.
  mutating func offer(_ old: Offer, _ new: Offer, _ owner: String, at path: String, from oldPath: String) {
    guard old != new else { return }
    let isLater = new == .byHandler
    add(
      isLater ? .offerTightened : .offerLoosened, at: path + "/offered", from: oldPath + "/offered",
      isLater ? "\(owner) is listed only when a handler says so" : "\(owner) is listed from the start")
  }
}
