// Times of the calendar, held against dates that are known and against the C library.

import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import MCPServer

@Suite struct WallTimeTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (999, "1970-01-01T00:00:00.999Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
      (951_868_799_999, "2000-02-29T23:59:59.999Z"), (951_868_800_000, "2000-03-01T00:00:00.000Z"),
      (1_709_164_800_000, "2024-02-29T00:00:00.000Z"), (1_735_689_599_001, "2024-12-31T23:59:59.001Z"),
      (1_785_231_000_000, "2026-07-28T09:30:00.000Z"), (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
      (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ] as [(Int64, String)])
  func datesThatAreKnown(_ milliseconds: Int64, _ text: String) {
    #expect(WallTime(milliseconds: milliseconds).text == text)
  }

  @Test func everyDayOfFourCenturiesIsTheCLibrarys() {
    for day in 0..<146_097 {
      var seconds = time_t(day * 86_400 + day % 86_400)
      var date = tm()
      gmtime_r(&seconds, &date)
      let text = WallTime(milliseconds: Int64(seconds) * 1_000 + Int64(day % 1_000)).text
      let expected = [
        Int(date.tm_year) + 1900, Int(date.tm_mon) + 1, Int(date.tm_mday), Int(date.tm_hour), Int(date.tm_min),
        Int(date.tm_sec), day % 1_000,
      ]
      let numbers = text.split { !$0.isNumber }.map { Int($0) }
      if numbers != expected { Issue.record("\(seconds): \(text)") }
    }
  }

  @Test func nowIsNow() {
    let before = Int64(time(nil)) * 1_000
    let now = WallTime.now.milliseconds
    #expect(now >= before - 1_000 && now <= before + 5_000)
    #expect(WallTime.now.text.utf8.count == 24)
  }
}
