# Reading results.jsonl and taking medians, for the tables. It reads only lines that driver and scripts have written,
# so a key is found by its name.

function text(key) {
  if (!match($0, "\"" key "\":\"[^\"]*\"")) return ""
  return substr($0, RSTART + length(key) + 4, RLENGTH - length(key) - 5)
}

function number(key) {
  if (!match($0, "\"" key "\":[-+.0-9e]+")) return ""
  return substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 3) + 0
}

function note(figure, value) {
  if (value == "") return
  values[figure, ++count[figure]] = value
}

# Sorts the few values by insertion and takes the middle one.
function median(figure,   n, i, j, held) {
  n = count[figure]
  for (i = 2; i <= n; i++) {
    held = values[figure, i]
    for (j = i - 1; j >= 1 && values[figure, j] > held; j--) values[figure, j + 1] = values[figure, j]
    values[figure, j + 1] = held
  }
  return n ? values[figure, int((n + 1) / 2)] : ""
}

function shown(value) { return value == "" ? "-" : sprintf(value < 10 ? "%.2f" : "%.1f", value) }

function ratio(value, base) { return value == "" || base == "" || base == 0 ? "" : value / base }
