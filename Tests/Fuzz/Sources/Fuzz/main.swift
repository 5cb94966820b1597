// The program: `Fuzz TARGET` and what libFuzzer takes. One program for all targets, so that there is one build. The
// callback is a C function, which captures nothing, so the target is found through the program's arguments again.

import CLibFuzzer

guard CommandLine.arguments.count > 1, FuzzTarget(rawValue: CommandLine.arguments[1]) != nil else {
  print("usage: Fuzz \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) [options of libFuzzer] [corpus …]")
  exitProgram(2)
}

var rest = CommandLine.arguments
rest.remove(at: 1)
var count = CInt(rest.count)
var strings: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = cStrings(rest)
exitProgram(
  LLVMFuzzerRunDriver(&count, &strings) { data, size in
    FuzzTarget.chosen.run(UnsafeRawBufferPointer(start: data, count: size))
    return 0
  })
