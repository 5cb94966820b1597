# The part of run.sh over HTTP: sourced by it, with its functions and names. Servers are started on a port that the
# driver chooses and puts in place of {port}.

build_http_servers() {
  step "compiling HTTP/specs/search.mcp.yaml" "$mcpgen" build "$here/HTTP/specs/search.mcp.yaml" -o "$here/HTTP"
  local release=(swift build --package-path "$here/HTTP" -c release --static-swift-stdlib)
  step "building the servers over HTTP (release, static)" "${release[@]}"
  local products
  products=$("${release[@]}" --show-bin-path)
  for server in bare-http search-http; do
    strip -o "$work/$server" "$products/$server"
    printf '{"label":"%s","mode":"size","bytes":%d}\n' "$server" "$(stat -c %s "$work/$server")" >>"$results"
  done
}

# One run of a server by the name of its column; everything behind the name is for the driver.
drive_http() { # column, answers, mode and options
  local column=$1 answers="$work/$2.answers"
  shift 2
  case "$column" in
    floor) drive "$@" -l floor -- "$work/http-floor" "$answers" '{port}' ;;
    # One event loop: the server is pinned to one core, and more loops would only wait for each other.
    inline) drive "$@" -l nio-inline -- "$work/bare-http" inline "$answers" '{port}' -t 1 ;;
    task) drive "$@" -l nio-task -- "$work/bare-http" task "$answers" '{port}' -t 1 ;;
    mcpgen) drive "$@" -l mcpgen-http -- "$work/search-http" --transport http --port '{port}' ;;
  esac
}

record_http_answers() {
  say "recording answers over HTTP for the floor and for bare NIO"
  drive_http mcpgen none http -r "$work/http-session.answers" >/dev/null
  drive_http mcpgen none http -m -r "$work/http-stateless.answers" >/dev/null
}

measure_http_round() {
  for column in floor inline task mcpgen; do drive_http $column http-session http; done
  for column in floor inline task mcpgen; do drive_http $column http-stateless http -m; done
  for column in floor task mcpgen; do drive_http $column http-session http-cold; done
  for column in task mcpgen; do drive_http $column http-session http-idle -n "$streams"; done
}

run_http() {
  build_http_servers
  record_http_answers
  measure_rounds measure_http_round
  print_table "$here/http.awk"
}
