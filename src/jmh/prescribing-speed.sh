#!/bin/sh
# Times whole runs of reading a generated month of prescriptions: ours against wc, FastCSV and DuckDB, and packed input
# against unpacking alone. Everything is made anew in a folder of its own and deleted at the end.
# Usage: src/jmh/prescribing-speed.sh [RUNS [ROWS...]]; 5 runs of 1,800,000 and 18,000,000 rows (7 GB of disk) if not
# given. DuckDB comes from Maven Central into that folder; it is never on the class path of the program.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
runs=${1:-5}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- 1800000 18000000
duckdb=2.0.0.1
work=$(mktemp -d "${TMPDIR:-/tmp}/prescribing-speed.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

"$here/greenplan" --version >/dev/null
mvn -q -f "$here/pom.xml" dependency:copy -Dartifact="org.duckdb:duckdb_jdbc:$duckdb" -DoutputDirectory="$work/duckdb"
ours="$here/target/greenplan.jar"
libraries=$(echo "$here"/target/lib/*.jar | tr ' ' ':')
javac -d "$work/classes" -cp "$ours:$libraries" "$here"/src/jmh/java/greenplan/clinical/prescribing/*.java
package=greenplan.clinical.prescribing
# What the launcher gives to `greenplan inhalers`.
habits="-Xshare:auto -XX:+UseSerialGC -Xms16m -Xmn8m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20"

generate() { java -cp "$work/classes" $package.GeneratedMonth "$@"; }
read_ours() { java $habits -cp "$work/classes:$ours:$libraries" $package.PracticeSums "$1" >"$work/ours.txt"; }
# The command itself: all figures of all organisations, not the sums alone.
read_command() { "$here/greenplan" inhalers "$1" --quiet --format csv -o "$work/command.csv"; }
read_small() { java -XX:+UseSerialGC -Xmx64m -cp "$work/classes:$ours:$libraries" $package.PracticeSums "$1" >"$work/ours.txt"; }
read_fastcsv() { java -XX:+UseSerialGC -cp "$work/classes:$libraries" $package.FastCsvSums "$1" "$code" >"$work/fastcsv.txt"; }
read_duckdb() { java -cp "$work/classes:$work/duckdb/*" $package.DuckDbSums "$1" "$code" >"$work/duckdb.txt"; }
read_wc() { wc -l "$1" >/dev/null; }
unpack_gzip() { java -XX:+UseSerialGC -cp "$work/classes" $package.InflateOnly "$1" >/dev/null; }

# One round runs each command once, so that all see the same state of the machine.
time_all() { # $1 = file, rest = commands; adds "seconds" lines to files named after them
  file=$1; shift
  i=0
  while [ "$i" -lt "$runs" ]; do
    for command; do
      start=$(date +%s%N)
      "$command" "$file"
      end=$(date +%s%N)
      awk -v a="$start" -v b="$end" 'BEGIN { printf "%.3f\n", (b - a) / 1e9 }' >>"$work/$command.times"
    done
    i=$((i + 1))
  done
}

median() { sort -n "$work/$1.times" | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)] }'; }

print_all() { # $1 = what it is compared with, rest = commands
  base=$(median "$1"); shift
  for command; do
    median "$command" | awk -v n="$command" -v b="$base" '{ printf "  %-14s %8.3f s %7.2f\n", n, $1, $1 / b }'
  done
  for command; do rm -f "$work/$command.times"; done
}

code=BNF_CODE
for rows; do
  generate "$work/month.csv" "$rows" legacy
  echo "$rows rows, $(wc -c <"$work/month.csv") bytes; median of $runs, and its ratio to ours"
  time_all "$work/month.csv" read_ours read_command read_small read_wc read_fastcsv read_duckdb
  print_all read_ours read_ours read_command read_small read_wc read_fastcsv read_duckdb
  cmp "$work/ours.txt" "$work/fastcsv.txt"
  cmp "$work/ours.txt" "$work/duckdb.txt"
done

last=$rows
read_plain() { read_ours "$1"; }
time_all "$work/month.csv" read_plain
generate "$work/quoted.csv" "$last" legacy quoted
rm "$work/month.csv"
echo "$last rows, every field quoted; ratio to the plain file"
time_all "$work/quoted.csv" read_ours
print_all read_plain read_ours
rm "$work/quoted.csv"

code=BNF_PRESENTATION_CODE
generate "$work/month.csv.gz" "$last" snomed
echo "$last rows, the layout with SNOMED codes, packed; ratio to unpacking alone"
time_all "$work/month.csv.gz" unpack_gzip read_ours
print_all unpack_gzip unpack_gzip read_ours

if [ -x /usr/bin/time ]; then
  generate "$work/month.csv" "$last" legacy
  for options in "$habits" "-XX:+UseSerialGC -Xmx64m"; do
    # shellcheck disable=SC2086
    /usr/bin/time -f "  peak memory %M KB with $options" java $options \
      -cp "$work/classes:$ours:$libraries" $package.PracticeSums "$work/month.csv" >/dev/null
  done
  /usr/bin/time -f "  peak memory %M KB of the command" "$here/greenplan" inhalers "$work/month.csv" -q -o "$work/text.txt"
fi
