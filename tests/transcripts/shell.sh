#!/bin/sh
# The shell of the transcripts: examples/ and docs/ stand in the working folder, so that an example in the
# documentation reads as it would be typed at the top of the tree.
ln -s "$MILER_TOP/examples" examples
ln -s "$MILER_TOP/docs" docs
exec /bin/sh "$@"
