#!/bin/sh
# run.sh BIN FILE [CRAM OPTION...]: one transcript in a world of its own, with BIN before the path.
# No archive of this machine, no cache, no colour. `cram -i` (as an option) proposes what has changed.
set -eu
bin=$1
file=$2
shift 2
MILER_TOP=$(cd "$(dirname "$0")/../.." && pwd)
world=$(mktemp -d)
trap 'rm -rf "$world"' EXIT
export MILER_TOP
export HOME="$world" XDG_DATA_HOME="$world/data" XDG_CACHE_HOME="$world/cache" XDG_CONFIG_HOME="$world/config"
export PATH="$bin:$PATH" LC_ALL=C.UTF-8 COLUMNS=100 TMPDIR="$world"
unset MILER_ARCHIVE NO_COLOR CDPATH
cram3 --preserve-env --shell="$MILER_TOP/tests/transcripts/shell.sh" "$@" "$file"
