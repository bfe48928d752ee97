Help lists the verbs:

  $ miler --help
  $ miler --version

Each verb has its own, with an example:

  $ miler count --help

What help shows as an example works (verbs that write are shown by their own transcripts):

  $ for verb in athlete check count list meet points preview progression race records rivals venue; do
  >   miler $verb --help | sed -n 's/^  miler /miler /p'
  > done > examples.sh
  $ wc -l < examples.sh
  $ while read -r example; do
  >   eval "$example" > /dev/null 2>&1 || echo "exit $?: $example"
  > done < examples.sh

A verb or an option that is nearly right:

  $ miler lst mile
  $ miler list mile --sexx men
  $ miler

The man page and the completions are read off the same table:

  $ miler --generate man | head -4
  $ miler --generate complete-bash | head -3
  $ miler --generate complete-pwsh
