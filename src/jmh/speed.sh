#!/bin/sh
# Times whole runs of `greenplan footprint` on tables of 100,000 and 1,000,000 lines, each line
# unit-checked and summed exactly, and compares the sum with integer arithmetic.
# Usage: src/jmh/speed.sh [RUNS]; needs awk and the JDK. Nothing here runs in a test.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
runs=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# 200 activities of the scenario's own: activity k has the factor 0.1 + 0.01 k kgCO2e/kWh.
write_scenario() { # $1 = lines
  awk -v n="$1" 'BEGIN {
    print "title: Speed"; print "organisation: Nobody"; print "year: 2019/20"
    print "own-factors: factors.csv"; print "tables: [lines-" n ".csv]"; print "own-activities:"
    for (k = 0; k < 200; k++)
      printf "  a%d: {title: A%d, components: [{id: use, factor: f%d.use, series: own, scope: \"1\", ghg: process, nhs: nhs-facilities}]}\n", k, k, k
  }' >"$work/scenario-$1.yaml"
  awk 'BEGIN {
    print "id,unit,kgco2e,source"
    for (k = 0; k < 200; k++) printf "f%d.use,kWh,%d.%02d,made for timing\n", k, int((10 + k) / 100), (10 + k) % 100
  }' >"$work/factors.csv"
  awk -v n="$1" 'BEGIN {
    print "activity,amount,unit"
    for (i = 0; i < n; i++) {
      k = (i * 7919) % 200; q = (i * 104729) % 99999 + 1
      if (i % 3 == 0) printf "a%d,%d,MWh\n", k, q; else printf "a%d,%d,kWh\n", k, q
    }
  }' >"$work/lines-$1.csv"
}

# The sum in units of 0.01 kg, which stays a whole number below 2^53.
expected() {
  awk -v n="$1" 'BEGIN {
    for (i = 0; i < n; i++) {
      k = (i * 7919) % 200; q = (i * 104729) % 99999 + 1
      sum += q * (10 + k) * (i % 3 == 0 ? 1000 : 1)
    }
    printf "%.0f\n", sum
  }'
}

seconds() { # prints the wall time of one run
  start=$(date +%s%N)
  "$@" >"$work/out" 2>"$work/err" || { cat "$work/err" >&2; exit 1; }
  end=$(date +%s%N)
  awk -v a="$start" -v b="$end" 'BEGIN { printf "%.3f\n", (b - a) / 1e9 }'
}

time_runs() { # $1 = label, rest = command
  label=$1; shift
  i=0; : >"$work/times"
  while [ "$i" -lt "$runs" ]; do seconds "$@" >>"$work/times"; i=$((i + 1)); done
  sort -n "$work/times" | awk -v l="$label" '{ t[NR] = $1 } END { printf "%-46s %7.3f %7.3f %7.3f\n", l, t[1], t[int((NR + 1) / 2)], t[NR] }'
}

cat >"$work/Empty.java" <<'J'
public class Empty { public static void main(String[] args) {} }
J
javac -d "$work" "$work/Empty.java"
"$here/greenplan" --version >/dev/null
"$here/greenplan" footprint "$here/scenarios/milton-keynes-2016-17.yaml" >/dev/null
write_scenario 100000
write_scenario 1000000

printf '%-46s %7s %7s %7s\n' "whole process, seconds, $runs runs" min median max
time_runs "empty JVM" java -Xshare:auto -XX:+UseSerialGC -cp "$work" Empty
time_runs "small footprint (milton-keynes-2016-17)" "$here/greenplan" footprint "$here/scenarios/milton-keynes-2016-17.yaml"
time_runs "100,000 lines" "$here/greenplan" footprint "$work/scenario-100000.yaml"
grep '^Total' "$work/out"
time_runs "1,000,000 lines, heap 512 MB" env GREENPLAN_JAVA_OPTS=-Xmx512m "$here/greenplan" footprint "$work/scenario-1000000.yaml"
grep '^Total' "$work/out"

for n in 100000 1000000; do
  GREENPLAN_JAVA_OPTS=-Xmx2g "$here/greenplan" footprint "$work/scenario-$n.yaml" --format json -q |
    awk -F' : ' '/"total_tco2e"/ { sub(/,$/, "", $2); print $2; exit }' >"$work/total"
  echo "$n lines: total $(cat "$work/total") tCO2e; by whole numbers $(expected "$n") x 0.00001 tCO2e"
done
