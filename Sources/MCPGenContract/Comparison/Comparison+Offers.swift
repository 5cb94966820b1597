// Changes of resources and prompts. A resource is read by its URI, so that is what it is matched by first; a prompt is
// got by its name.

import MCPCore
import MCPGenSpec

extension Comparison {
  // MARK: Resources

  /// Compares the resources.
  mutating func resources(_ old: [ResourceContract], _ new: [ResourceContract]) {
    let byURI = Dictionary(new.map { ($0.uri, $0) }, uniquingKeysWith: { first, _ in first })
    let byName = Dictionary(new.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(old.map(\.uri))
    var matched: Set<String> = []
    for resource in old {
      // One with the same name and another URI is a move only where that URI is not some other resource's.
      let moved = byName[resource.name].flatMap { known.contains($0.uri) ? nil : $0 }
      guard let other = byURI[resource.uri] ?? moved else {
        add(.resourceRemoved, at: resource.path, "the resource `\(resource.name)` is gone", old: resource.uri)
        continue
      }
      matched.insert(other.name)
      compare(resource, other)
    }
    for resource in new where !matched.contains(resource.name) {
      let isPublic = resource.access.isPublic
      add(
        isPublic ? .publicToolAdded : .resourceAdded, at: resource.path,
        "the resource `\(resource.name)` is new\(isPublic ? " and needs no permission" : "")", new: resource.uri)
    }
  }

  private mutating func compare(_ old: ResourceContract, _ new: ResourceContract) {
    if old == new { return }
    let (path, oldPath, owner) = (new.path, old.path, "`\(new.name)`")
    if old.name != new.name {
      moved(.resourceRenamed, at: path, from: oldPath, "the name of the resource `\(new.uri)`", old.name, new.name)
    }
    if old.uri != new.uri {
      moved(.resourceURIChanged, at: path + "/uri", from: oldPath + "/uri", "the URI of \(owner)", old.uri, new.uri)
    }
    if old.mimeType != new.mimeType {
      moved(
        .resourceMediaTypeChanged, at: path + "/mimeType", from: oldPath + "/mimeType", "the media type of \(owner)",
        old.mimeType, new.mimeType)
    }
    texts(old.title, new.title, old.description, new.description, owner, at: path, from: oldPath)
    if old.textDigest != new.textDigest {
      add(.resourceTextChanged, at: path + "/text", from: oldPath + "/text", "the text of \(owner) changed")
    }
    if old.annotations != new.annotations {
      moved(
        .annotationsChanged, at: path + "/annotations", from: oldPath + "/annotations", "the annotations of \(owner)",
        old.annotations?.brief, new.annotations?.brief)
    }
    abilities(old, new, owner)
    if let before = old.variablesSchema, let after = new.variablesSchema {
      schemas(
        before, after,
        SchemaSite(
          owner: owner, noun: "variable", path: path + "/variablesSchema", oldPath: oldPath + "/variablesSchema",
          isInput: true))
    }
    structure(old, new, owner)
    access(old.access, new.access, owner, at: path, from: oldPath)
    content(old.content, new.content, owner, at: path, from: oldPath) { field in
      (old.schema ?? true).hasField(field) && (new.schema ?? true).hasField(field)
    }
    offer(old.offer, new.offer, owner, at: path, from: oldPath)
  }

  private mutating func abilities(_ old: ResourceContract, _ new: ResourceContract, _ owner: String) {
    let (path, oldPath) = (new.path, old.path)
    if old.isListed != new.isListed {
      add(
        new.isListed ? .resourceListed : .resourceUnlisted, at: path + "/list", from: oldPath + "/list",
        "the instances of \(owner) are \(new.isListed ? "listed" : "no longer listed")")
    }
    if old.isWatchable != new.isWatchable {
      add(
        new.isWatchable ? .subscriptionAdded : .subscriptionRemoved, at: path + "/subscribe",
        from: oldPath + "/subscribe",
        "changes of \(owner) can \(new.isWatchable ? "be watched" : "no longer be watched")")
    }
    guard old.cache != new.cache else { return }
    let isShared = new.cache?.hasSuffix("server") == true && old.cache?.hasSuffix("server") != true
    moved(
      isShared ? .cacheShared : .cacheChanged, at: path + "/cache", from: oldPath + "/cache",
      "for how long clients may keep \(owner)", old.cache, new.cache)
  }

  private mutating func structure(_ old: ResourceContract, _ new: ResourceContract, _ owner: String) {
    let (path, oldPath) = (new.path + "/schema", old.path + "/schema")
    switch (old.schema, new.schema) {
    case (nil, nil): break
    case (nil, _?): add(.resultAdded, at: path, from: oldPath, "it is said now what \(owner) holds")
    case (_?, nil): add(.resultRemoved, at: path, from: oldPath, "it is no longer said what \(owner) holds")
    case (let before?, let after?):
      schemas(
        before, after,
        SchemaSite(
          owner: owner, noun: "field", path: path, oldPath: oldPath, isInput: false,
          personalFields: Set(new.content.personal.keys)))
    }
  }

  private mutating func texts(
    _ oldTitle: String?, _ newTitle: String?, _ oldText: String?, _ newText: String?, _ owner: String, at path: String,
    from oldPath: String
  ) {
    if oldTitle != newTitle {
      moved(.titleChanged, at: path + "/title", from: oldPath + "/title", "the title of \(owner)", oldTitle, newTitle)
    }
    if oldText != newText {
      moved(
        .descriptionChanged, at: path + "/description", from: oldPath + "/description", "the description of \(owner)",
        oldText, newText)
    }
  }

  // MARK: Prompts

  /// Compares the prompts.
  mutating func prompts(_ old: [PromptContract], _ new: [PromptContract]) {
    let byName = Dictionary(new.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let known = Set(old.map(\.name))
    var added = new.filter { !known.contains($0.name) }
    for prompt in old {
      if let other = byName[prompt.name] {
        compare(prompt, other)
      } else if let index = added.firstIndex(where: { Self.isSame(prompt, $0) }) {
        add(
          .promptRenamed, at: added[index].path, from: prompt.path,
          "the prompt `\(prompt.name)` is called `\(added[index].name)` now", old: prompt.name, new: added[index].name)
        compare(prompt, added.remove(at: index))
      } else {
        add(.promptRemoved, at: prompt.path, "the prompt `\(prompt.name)` is gone", old: prompt.name)
      }
    }
    for prompt in added {
      let isPublic = prompt.access.isPublic
      add(
        isPublic ? .publicToolAdded : .promptAdded, at: prompt.path,
        "the prompt `\(prompt.name)` is new\(isPublic ? " and needs no permission" : "")", new: prompt.name)
    }
  }

  /// Whether two prompts differ in their names alone: the same arguments, and messages or a description that are alike.
  private static func isSame(_ old: PromptContract, _ new: PromptContract) -> Bool {
    guard SchemaKeywords.restrictions(old.argumentsSchema) == SchemaKeywords.restrictions(new.argumentsSchema) else {
      return false
    }
    if old.messages != nil, old.messages == new.messages { return true }
    return Renaming.likeness(of: old.description ?? "", and: new.description ?? "") >= 0.5
  }

  private mutating func compare(_ old: PromptContract, _ new: PromptContract) {
    if old == new { return }
    let (path, oldPath, owner) = (new.path, old.path, "`\(new.name)`")
    texts(old.title, new.title, old.description, new.description, owner, at: path, from: oldPath)
    schemas(
      old.argumentsSchema, new.argumentsSchema,
      SchemaSite(
        owner: owner, noun: "argument", path: path + "/argumentsSchema", oldPath: oldPath + "/argumentsSchema",
        isInput: true))
    if old.messages != new.messages {
      add(
        .promptMessagesChanged, at: path + "/messages", from: oldPath + "/messages", "the messages of \(owner) changed")
    }
    access(old.access, new.access, owner, at: path, from: oldPath)
    offer(old.offer, new.offer, owner, at: path, from: oldPath)
  }
}
