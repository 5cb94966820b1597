// Texts to scan: ordinary ones in which there is nothing to find, because that is what nearly all results are. Sentences
// and rows are put together at random, so that no table in the processor learns them.

/// Makes texts of a given size, the same on every run.
struct Corpus {
  private var state: UInt64 = 42

  private mutating func random(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  /// Plain English with some dates, amounts, quotation marks and dashes.
  mutating func english(bytes: Int) -> [UInt8] {
    let sentences = Corpus.sentences.map { Array($0.utf8) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes + 256)
    while text.count < bytes {
      text += sentences[random(below: sentences.count)]
      text.append(random(below: 6) == 0 ? 0x0A : 0x20)
    }
    return text
  }

  /// Rows of a table of products, as a server answers them.
  mutating func rows(bytes: Int) -> [UInt8] {
    var text = Array("[".utf8)
    text.reserveCapacity(bytes + 256)
    let names = [
      "Wireless keyboard", "Desk lamp", "Steel bottle, 0.5 l", "Running shoes", "Notebook A5", "USB-C cable 2 m",
    ]
    let kinds = ["Electronics", "Home", "Sport", "Office"]
    var id = 1_000
    while text.count < bytes {
      id += 1 + random(below: 9)
      let (price, stock, day) = (random(below: 90_000), random(below: 500), 1 + random(below: 28))
      let row =
        #"{"id":"SKU-\#(id)","name":"\#(names[random(below: names.count)])","category":"\#(kinds[random(below: 4)])","#
        + #""price":\#(price / 100).\#(10 + price % 90),"inStock":\#(stock),"updated":"2026-11-\#(day < 10 ? "0" : "")\#(day)","#
        + #""description":"\#(Corpus.sentences[random(below: 8)])"},"#
      text += row.utf8
    }
    text.removeLast()
    text.append(0x5D)
    return text
  }

  /// The first eight hold no quotation marks, so that they can stand in JSON as they are.
  private static let sentences = [
    "The lamp has a metal foot and a shade of linen, and fits on narrow shelves.",
    "Delivery takes three to five working days; returns are free within 30 days.",
    "Keys are quiet, the battery lasts for about six months of daily use.",
    "Made from recycled steel, keeps drinks warm for twelve hours.",
    "A light shoe for roads and dry paths, with a soft sole and a wide toe box.",
    "Two hundred pages of dotted paper that does not bleed.",
    "Supports fast charging with up to 60 watts and data at 480 megabits a second.",
    "Not suitable for children under three years because of small parts.",
    "The committee met on 14 March 2026 and agreed to postpone the decision until the figures are known.",
    "Revenue grew by 12.5 percent to 4.3 million, while costs rose only slightly over the same period.",
    "She asked whether the train had already left, and he said that it was still waiting at platform 7.",
    "Please find the minutes of the last meeting attached; comments are welcome until Friday.",
    "“We did not expect so many visitors,” the director said – and opened a second entrance.",
    "The system was restarted at 10:45 and has been stable since; users noticed nothing.",
    "Instructions for the coffee machine hang on the wall next to it.",
    "In previous years the festival took place in June, but the new organisers prefer the end of August.",
    "Rain is expected in the north, with temperatures between 8 and 12 degrees.",
    "The city council will vote on the new bridge, which is to cost 18,400,000 in all.",
    "It's a long way from here to the coast, so don't forget to take enough water with you.",
    "The article describes how the two companies worked together on version 2.4.1 of the protocol.",
    "Call the office before you come, because the doors are closed after five.",
    "Most of the houses in this street were built before 1914 and have thick walls of brick.",
    "He sends a letter to his sister every month and tells her what he has seen.",
    "Stir the sauce now and then, add salt, and let it simmer for twenty minutes.",
    "A table with three columns shows the name, the price and the number of pieces in stock.",
    "The experiment was repeated 25 times with different settings, and the results were always the same.",
    "Nobody knows exactly when the path was first used; old maps show it as early as 1702.",
    "The user interface was translated into nine languages by volunteers.",
  ]
}
