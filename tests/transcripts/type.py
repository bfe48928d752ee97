# type.py LINE... : types the lines at the prompt of `miler ask` on a pseudo-terminal and prints what it shows.
# \t in a line is the Tab key.
import os
import pty
import re
import select
import sys

lines = [line.replace("\\t", "\t") for line in sys.argv[1:]]
child, terminal = pty.fork()
if child == 0:
    os.environ["TERM"] = "dumb"
    os.execvp("miler", ["miler", "ask"])

shown = b""


def read(seconds, until):
    """What is shown in that time, or until the end; whether there may be more."""
    global shown
    while select.select([terminal], [], [], seconds)[0]:
        try:
            piece = os.read(terminal, 4096)
        except OSError:
            return False
        if not piece:
            return False
        shown += piece
        if shown.endswith(until):
            return True
    return True


def read_to_prompt():
    """A prompt may also be a line drawn anew: one that nothing follows is meant."""
    there = True
    while there:
        there = read(60, (b"\n? ", b"\r? "))
        size = len(shown)
        there = there and read(0.5, ())
        if len(shown) == size:
            break
    return there


def type_keys(keys):
    os.write(terminal, keys.encode())


there = read_to_prompt()
for line in lines:
    if not there:
        break
    *completed, rest = line.split("\t")
    for part in completed:
        type_keys(part + "\t")
        read(0.5, ())
    type_keys(rest + "\n")
    there = read_to_prompt()
if there:
    type_keys("\x04")
    read(5, ())
os.close(terminal)
os.waitpid(child, 0)
text = shown.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)
print(text.strip())
