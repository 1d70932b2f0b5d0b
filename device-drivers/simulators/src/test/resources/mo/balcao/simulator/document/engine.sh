#!/bin/sh
# The engine inside the test's printer: "prints" sheet by sheet, and is worked by the files of its folder.
#   paper-after, jam-after   how many more sheets come out before it happens
#   paper-end, jam           it has happened; the sheet waits until the file is taken away
#   abort                    what has happened ends the job instead
#   slow                     a sheet takes a second
# A job of another format than PDF is no document: its lines go to the printer's state.
here=$(dirname "$0")
if [ "$CONTENT_TYPE" != application/pdf ]; then
  cat "$1" >&2
  exit 0
fi

cancelled() {
  ipptool -d job="$IPP_JOB_ID" "ipp://127.0.0.1:$(cat "$here/port")/ipp/print" "$here/reasons.test" |
    grep -q processing-to-stop-point
}

# $1 the file that counts, $2 the file that says it has happened, $3 what the printer says of it
hold() {
  if [ -e "$here/$1" ]; then
    left=$(cat "$here/$1")
    if [ "$left" = 0 ]; then
      mv "$here/$1" "$here/$2"
    else
      echo $((left - 1)) >"$here/$1.new" && mv "$here/$1.new" "$here/$1"
    fi
  fi
  [ -e "$here/$2" ] || return 0
  echo "STATE: +$3" >&2
  [ ! -e "$here/abort" ] || exit 1
  while [ -e "$here/$2" ]; do
    if cancelled; then exit 0; fi
    sleep 0.1
  done
  echo "STATE: -$3" >&2
}

sheets=$(grep -a -c '/Type /Page ' "$1")
sheet=0
while [ "$sheet" -lt "$sheets" ]; do
  hold paper-after paper-end media-empty-error,media-needed-error
  hold jam-after jam media-jam-error
  [ ! -e "$here/slow" ] || sleep 1
  if cancelled; then exit 0; fi
  sheet=$((sheet + 1))
  echo "ATTR: job-impressions-completed=$sheet" >&2
done
cp "$1" "$here/output/new" && mv "$here/output/new" "$here/output/$(printf %08d "$IPP_JOB_ID").pdf"
