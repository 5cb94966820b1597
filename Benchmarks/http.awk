# Prints the table of HTTP out of results.jsonl, with figures.awk: the median of each figure over the rounds, for the
# floor, bare NIO (inline and with a Task for each request) and the compiled server, and the aim.

function row(title, figure, aim, unit,   ours, verdict) {
  ours = median("mcpgen-http " figure)
  if (aim == "") verdict = "-"
  else verdict = sprintf("%-16s%s", "<= " aim " " unit, ours == "" ? "not measured" : ours <= aim ? "met" : "MISSED")
  line(title, median("floor " figure), median("nio-inline " figure), median("nio-task " figure), ours, verdict)
}

function line(title, floor, inline, task, ours, verdict) {
  printf "%-44s %8s %8s %8s %8s %8s   %s\n", title, figure(floor), figure(inline), figure(task), figure(ours),
    shown(ratio(ours, task)), verdict
}

# Requests a second have too many digits for decimals.
function figure(value) { return value != "" && value >= 1000 ? sprintf("%d", value) : shown(value) }

# How often the cost of NIO with a Task the server may cost; the ratio stands in its own column, too.
function ratio_row(era, aim,   ours, task, verdict) {
  ours = median("mcpgen-http " era " cpu")
  task = median("nio-task " era " cpu")
  verdict = ours == "" || task == "" ? "not measured" : ours <= aim * task ? "met" : "MISSED"
  printf "%-44s %8s %8s %8s %8s %8s   %-16s%s\n", "  times NIO with a Task", "", "", "", shown(ratio(ours, task)), "",
    "<= " aim, verdict
}

text("mode") == "http" {
  note(text("label") " " text("era") " cpu", number("cpu_us"))
  note(text("label") " " text("era") " rps", number("rps"))
}
text("mode") == "http-cold" { note(text("label") " start", number("start_ms")) }
text("mode") == "http-cold" { note(text("label") " idle", number("idle_rss_kb") / 1024) }
text("mode") == "http-idle" {
  streams = number("streams")
  note(text("label") " memory", number("rss_kb") * 1024 / 1000000)
  note(text("label") " stream", number("stream_kb") * 1024 / 1000)
  note(text("label") " stop", number("stop_ms"))
  if (text("label") == "mcpgen-http") note("unfinished", streams - number("finished"))
}
text("mode") == "size" && text("label") == "search-http" { note("mcpgen-http size", number("bytes") / 1000000) }

END {
  printf "%-44s %8s %8s %8s %8s %8s   %s\n", "", "floor", "inline", "task", "mcpgen", "x task", "aim"
  row("search_products, session, CPU us", "session cpu", 25, "us")
  ratio_row("session", 1.3)
  row("search_products, session, requests/s", "session rps", "", "")
  row("search_products, 2026-07-28, CPU us", "stateless cpu", 25, "us")
  ratio_row("stateless", 1.3)
  row("search_products, 2026-07-28, requests/s", "stateless rps", "", "")
  row("cold start, ms", "start", 15, "ms")
  row("idle memory, MiB", "idle", "", "")
  row("stripped binary, MB", "size", "", "")
  row(sprintf("%d idle streams, memory, MB", streams), "memory", 300, "MB")
  row("  of that for each stream, kB", "stream", "", "")
  row("  SIGTERM with all of them open, ms", "stop", 1500, "ms")
  printf "\n%s of %d streams were cut off instead of ended (median)\n", median("unfinished"), streams
}
