Two rivals, every bout:

  $ miler rivals "Jakob Ingebrigtsen" "Josh Kerr"

Only championships, or only a distance:

  $ miler rivals "Jakob Ingebrigtsen" "Josh Kerr" --championship --fields date,winner | head -5

A field:

  $ miler rivals "Jakob Ingebrigtsen" "Josh Kerr" Nuguse Wightman

One athlete's rivals, and the great rivalries:

  $ miler rivals Coe --top 3 --fields athlete,score,bouts
  $ miler rivals --greatest --top 3 --fields first,second,score,records_traded

All four keep their schema:

  $ miler rivals "Jakob Ingebrigtsen" "Josh Kerr" --format json | conforms
  $ miler rivals "Jakob Ingebrigtsen" "Josh Kerr" Nuguse --format json | conforms
  $ miler rivals Coe --format json | conforms
  $ miler rivals --greatest --format json | conforms

Nobody named, and a name that fits several:

  $ miler rivals
  $ miler rivals Ingebrigtsen Kerr
