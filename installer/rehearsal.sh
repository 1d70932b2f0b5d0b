# shellcheck shell=bash
# A platform on this machine and a packaged terminal that starts against it, without a window system. Sourced; what fails
# here ends the script that sourced it. One rehearsal at a time.

PLATFORM="" TERMINAL="" REHEARSAL="" LOG="" STARTED_MS=0

rehearsal_end() {
  local process
  for process in $TERMINAL $PLATFORM; do
    if kill "$process" 2>/dev/null; then wait "$process" || true; fi
  done
  TERMINAL="" PLATFORM=""
}

# wait_for WHAT PID LOG SECONDS COMMAND…: until COMMAND succeeds.
wait_for() {
  local what=$1 process=$2 log=$3 end=$((SECONDS + $4))
  shift 4
  until "$@"; do
    if ! kill -0 "$process" 2>/dev/null || [ $SECONDS -ge $end ]; then
      printf 'balcao: %s: not reached\n' "$what" >&2
      tail -n 20 "$log" >&2
      exit 1
    fi
    sleep 0.05
  done
}

of_platform() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$REHEARSAL/platform/ready.json"; }

# rehearsal_begin FOLDER: starts the platform and writes the terminal's configuration.
rehearsal_begin() {
  local code
  REHEARSAL=$1
  mkdir -p "$REHEARSAL/camera" "$REHEARSAL/private"
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -cp '../central-platform/server/target/app/*' mo.balcao.platform.server.PlatformMain \
    --data "$REHEARSAL/platform" --port 0 --parent-pid $$ >"$REHEARSAL/platform.log" 2>&1 &
  PLATFORM=$!
  wait_for "the central platform" $PLATFORM "$REHEARSAL/platform.log" 120 test -s "$REHEARSAL/platform/ready.json"
  code=$(curl -sS --cacert "$(of_platform ca)" --cert "$(of_platform certificate)" --key "$(of_platform key)" \
    -H 'Content-Type: application/json' -d '{"terminalId":"rehearsal","profile":"multi-function","site":"build"}' \
    "$(of_platform url)/v1/operator/enrolment-codes" | sed -n 's/.*"code":"\([^"]*\)".*/\1/p')
  cat >"$REHEARSAL/terminal.properties" <<TXT
terminal.id = rehearsal
terminal.profile = multi-function
terminal.site = build
terminal.data = $REHEARSAL/terminal
platform.url = $(of_platform url)
platform.ca-fingerprint = $(of_platform caFingerprint)
platform.root-fingerprint = $(of_platform rootFingerprint)
platform.enrolment-code = $code
device.receipt-printer = escpos+tcp://127.0.0.1:9
device.barcode-reader = camera:file:$REHEARSAL/camera
device.card-reader = pcsc:rehearsal
TXT
}

# rehearsal_start LAUNCHER NAME OPTION…: until the home screen stands with the services of the platform; its output goes to
# NAME.log, the time to STARTED_MS.
rehearsal_start() {
  local launcher=$1 journal=$REHEARSAL/terminal/logs/terminal.log before
  LOG=$REHEARSAL/$2.log
  shift 2
  rm -f "$journal"
  before=$(date +%s%3N)
  RUNTIME_DIRECTORY=$REHEARSAL/private "$launcher" "$@" --config "$REHEARSAL/terminal.properties" --headless >"$LOG" 2>&1 &
  TERMINAL=$!
  wait_for "the terminal's start" $TERMINAL "$LOG" 60 grep -qs terminal.started "$journal"
  wait_for "the terminal's link" $TERMINAL "$LOG" 30 grep -q 'link.state .*to=UP' "$journal"
  wait_for "the services of the platform" $TERMINAL "$LOG" 30 test -s "$REHEARSAL/terminal/trust/catalogue.json"
  # shellcheck disable=SC2034  # for who sources this
  STARTED_MS=$(($(date -d "$(sed -n 's/ .*terminal\.started.*//p' "$journal" | head -n 1)" +%s%3N) - before))
  # The home screen is drawn without a line in the log.
  sleep 3
}

# Asks the terminal to end in order and waits until it has.
rehearsal_stop() {
  local process=$TERMINAL status=0
  TERMINAL=""
  kill "$process"
  wait "$process" || status=$?
  ! grep -q 'did not end within' "$LOG" || { printf 'balcao: the terminal did not end in order; see %s\n' "$LOG" >&2; exit 1; }
  [ $status = 143 ] || [ $status = 0 ] || { printf 'balcao: the terminal ended with %s\n' "$status" >&2; exit 1; }
}
