The evening before the Bowerman Mile of 2024:

  $ miler preview examples/fields/bowerman-mile-2024.field | head -60

As a page, the summary is on the terminal and the page in the file:

  $ miler preview examples/fields/bowerman-mile-2024.field -o preview.html | head -3
  $ grep -c '<section>' preview.html
  $ grep -ciE '<script|src=|href="http' preview.html
  $ miler preview examples/fields/women-1500-monaco-2022.field | head -24

  $ for field in examples/fields/*.field; do miler preview $field --format json | conforms; done

From standard input; what is wrong with a field is told with its line:

  $ printf 'event: mile\nsex: men\ndate: 2024-05-25\n\nJosh Kerr, Scotlandd\n' | miler preview -
  $ printf 'event: mile\nsex: men\ndate: 2024-05-25\n\nIngebrigtsen, NOR\n' | miler preview -
  $ miler preview nothing.field
