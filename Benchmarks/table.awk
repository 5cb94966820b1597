# Prints the table of stdio out of results.jsonl, with figures.awk: the median of each figure over the rounds, what the
# floor and the inline server cost beside it, and the aim.

function row(title, figure, aim, unit,   floor, inline, ours) {
  floor = median("floor " figure)
  inline = median("inline " figure)
  ours = median("mcpgen " figure)
  line(title, floor, inline, ours, aim == "" ? "" : "<= " aim " " unit, aim == "" ? "" : ours <= aim)
}

function line(title, floor, inline, ours, aim, met,   verdict) {
  if (aim == "") aim = "-"
  else verdict = sprintf("%-16s%s", aim, ours == "" ? "not measured" : met ? "met" : "MISSED")
  printf "%-40s %8s %8s %8s %8s %9s   %s\n", title, shown(floor), shown(inline), shown(ours),
    shown(ratio(ours, floor)), shown(ratio(ours, inline)), verdict == "" ? aim : verdict
}

{
  label = text("label")
  mode = text("mode")
  if (mode == "load") note(label " " text("workload") " " number("depth"), number("cpu_us"))
  if (mode == "load" && text("workload") == "list") bytes = number("answer_bytes")
  if (mode == "cold") note(label " start", number("start_ms"))
  if (mode == "cold") note(label " idle", number("idle_rss_kb") / 1024)
  if (mode == "micro") note("mcpgen " text("operation"), number("ns"))
  if (mode == "size" && label == "search") note("mcpgen size", number("bytes") / 1000000)
  if (mode == "size" && label == "inline") note("inline size", number("bytes") / 1000000)
  if (mode == "compile") note("mcpgen compile", number("seconds"))
  if (mode == "compile") compile_cpu = number("cpu_seconds")
}

END {
  printf "%-40s %8s %8s %8s %8s %9s   %s\n", "", "floor", "inline", "mcpgen", "x floor", "x inline", "aim"
  row("search_products, depth 1, CPU us", "search 1", "", "")
  row("search_products, depth 16, CPU us", "search 16", 8, "us")
  row("search_products, depth 64, CPU us", "search 64", "", "")
  guarded = median("guarded search 16")
  line("  with every layer on, depth 16, CPU us", median("floor search 16"), median("inline search 16"), guarded, \
    "<= 12 us", guarded <= 12)
  line("  and each record on disk first", median("floor search 16"), median("inline search 16"), \
    median("durable search 16"), "", "")
  row("echo, depth 1, CPU us", "echo 1", "", "")
  row("echo, depth 16, CPU us", "echo 16", 6, "us")
  row("echo, depth 64, CPU us", "echo 64", "", "")
  floor = median("floor list 4")
  ours = median("mcpgen list 4")
  title = sprintf("tools/list, 100 tools (%.0f kB), CPU us", bytes / 1000)
  line(title, floor, "", ours, "<= 1.25 x floor", ours <= 1.25 * floor)
  row("cold start, ms", "start", 3, "ms")
  row("idle memory, MiB", "idle", 10, "MiB")
  row("stripped binary, MB", "size", 10, "MB")
  row("parsing a call of 286 bytes, ns", "parse", 300, "ns")
  row("writing it again, ns", "write", 700, "ns")
  row("matching ^ACC-\\d{4,8}$, ns", "pattern", "", "")
  row("validating search arguments, ns", "validate", "", "")
  row(sprintf("compiling 100 tools, debug, s (CPU %.0f)", compile_cpu), "compile", 20, "s")
}
