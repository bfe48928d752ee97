A race by its day, and what else is needed to mean one:

  $ miler race 2023-09-16 --event mile --sex men --venue Eugene | head -16
  Men's mile, final, Hayward Field, Eugene, OR (USA), 16 September 2023
  Name           Bowerman Mile
  Meeting        Prefontaine Classic
  Track          outdoor
  Class          circuit
  Source         World Athletics all-time list (copy of late 2025, cut at 24 May 2024); General knowledge of the editors, of which they are certain; not looked up
  
     Mark  Athlete             Nat  Born        Pl  Remarks
  3:43.73  Jakob Ingebrigtsen  NOR  2000-09-19   1
  3:43.97  Yared Nuguse        USA  1999-06-01   2
  3:47.65  George Mills        GBR  1999-05-12   3
  3:47.69  Mario García        ESP  1999-06-29   4
  3:48.06  Reynold Cheruiyot   KEN  2004-07-30   5
  3:48.08  Cole Hocker         USA  2001-06-06   6
  3:48.24  Narve Gilje Nordås  NOR  1998-09-30   7
  3:48.64  Azeddine Habz       FRA  1993-07-19   8
  $ miler race 2023-09-16 --event mile --sex men --venue Eugene --format json | conforms

Several races fit: they are listed, and the exit status is 3:

  $ miler race 2023-09-16
  miler: '2023-09-16' names more than one race
  It may be:
    2023-09-16 1500 women Eugene race:2023-09-16-eugene-1500-women
    2023-09-16 mile men Eugene final race:2023-09-16-eugene-mile-men-f
  [3]
  $ miler race 1800-01-01
  miler: there is no race '1800-01-01'
  [2]
