// The seal itself: what it opens, and what it does not.

import MCPCore
import Testing

@testable import MCPServer

@Suite struct StateSealTests {
  private let seal = StateSeal(key: Array(0..<32), lifetime: .seconds(60))
  private let state: JSON = ["answers": ["a": ["x": "é\u{2028}"]], "kept": [:]]

  @Test func whatWasSealedIsOpenedForTheSameThing() throws {
    let text = seal.seal(state, for: [1, 2, 3])
    #expect(try seal.open(text, for: [1, 2, 3]) == state)
    #expect(try seal.open(seal.seal(.null, for: []), for: []) == .null)
    // It travels in JSON, and may in a URL.
    #expect(
      text.utf8.allSatisfy { "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.".utf8.contains($0) })
  }

  @Test func forAnythingElseItIsNot() {
    let text = seal.seal(state, for: [1, 2, 3])
    for binding in [[], [1, 2], [1, 2, 3, 4], [3, 2, 1]] as [[UInt8]] {
      #expect(throws: RPCError.self) { try seal.open(text, for: binding) }
    }
  }

  @Test func anotherKeyOpensNothing() {
    let text = seal.seal(state, for: [])
    for key in [nil, [], Array(1..<33)] as [[UInt8]?] {
      #expect(throws: RPCError.self) { try StateSeal(key: key, lifetime: .seconds(60)).open(text, for: []) }
    }
  }

  @Test func noCharacterCanBeChanged() {
    let text = Array(seal.seal(["k": 1], for: [9]))
    for index in text.indices {
      for character in "AQg_-.=" where character != text[index] {
        var changed = text
        changed[index] = character
        #expect(throws: RPCError.self, "\(index)") { try seal.open(String(changed), for: [9]) }
      }
    }
  }

  @Test func theOneHalfIsNoGoodWithTheOther() throws {
    let first = seal.seal(["k": 1], for: []).split(separator: ".")
    let second = seal.seal(["k": 2], for: []).split(separator: ".")
    #expect(throws: RPCError.self) { try seal.open("\(first[0]).\(second[1])", for: []) }
    #expect(throws: RPCError.self) { try seal.open("\(first[0])", for: []) }
    #expect(throws: RPCError.self) { try seal.open("\(first[0]).", for: []) }
    #expect(throws: RPCError.self) { try seal.open("\(first[0]).\(first[1]).\(first[1])", for: []) }
  }

  @Test func itGetsTooOld() {
    let text = StateSeal(key: Array(0..<32), lifetime: .seconds(-1)).seal(state, for: [])
    #expect(throws: RPCError.self) { try seal.open(text, for: []) }
  }

  @Test func everyReasonIsToldInTheSameWords() {
    let old = StateSeal(key: Array(0..<32), lifetime: .seconds(-1)).seal(state, for: [])
    let texts = ["", "x", old, seal.seal(state, for: [1])]
    let messages = texts.map { text -> String? in
      do throws(RPCError) {
        _ = try seal.open(text, for: [])
        return nil
      } catch {
        return error.message
      }
    }
    #expect(Set(messages).count == 1 && messages.first != .some(nil))
  }

  @Test func membersOfAllObjectsAreInOneOrder() {
    let value: JSON = ["b": 1, "a": ["d": [["z": 1, "y": 2]], "c": .null], "é": 1, "": 2]
    #expect(value.canonical.text == #"{"":2,"a":{"c":null,"d":[{"y":2,"z":1}]},"b":1,"é":1}"#)
    #expect(value.canonical.canonical == value.canonical)
  }
}
