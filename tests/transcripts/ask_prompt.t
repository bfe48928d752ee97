At a terminal without a question there is a prompt; lines are typed at a pseudo-terminal:

  $ python3 "$MILER_TOP/tests/transcripts/type.py" help quit
  miler: the starter book is answering (--archive names another archive)
  miler: as of 2024-05-24, the archive's horizon (--as-of says otherwise)
  Ask in English; help, explain, quit.
  ? help
  Ask in English:
    fastest mile by an American at Hayward Field since 2000
    how many men have run the mile under 3:44
    Kerr vs Ingebrigtsen in championship finals
    last mile world record in the United States
  explain  how the last question was read, and the rows and statements that its answer rests on
  quit     leave; so does Ctrl-D
  Tab completes names. A question with several readings is answered by the number of one.
  ? quit

An ambiguous question is answered by the number of a reading; Ctrl-D leaves:

  $ python3 "$MILER_TOP/tests/transcripts/type.py" "Cheruiyot's best mile" 2 > shown
  $ grep "Which one" shown
  Which one? Type its number.
  $ grep -c "Reynold Cheruiyot's 3:48.06" shown
  1

Tab completes a name:

  $ python3 "$MILER_TOP/tests/transcripts/type.py" "fastest mile at Hayw\\t" | grep -c "at Hayward Field (men"
  1

The lines are remembered:

  $ tail -2 "$HOME/.local/state/miler/ask_history"
  2
  fastest\040mile\040at\040Hayward\040Field\040
