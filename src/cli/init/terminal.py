"""Types at a pseudo-terminal: argv[1] is JSON of [what to wait for, what to type], the rest is the command. Prints all that was shown."""
import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

steps = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    # A new one has no width at all, and every letter would be a line.
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 160, 0, 0))
    os.execv(sys.argv[2], sys.argv[2:])
shown = ""
unread = ""
deadline = time.monotonic() + 100
while time.monotonic() < deadline:
    if not select.select([terminal], [], [], 0.5)[0]:
        continue
    try:
        data = os.read(terminal, 65536)
    except OSError:
        data = b""
    if not data:
        break
    text = data.decode("utf-8", "replace")
    shown += text
    unread += text
    while steps and steps[0][0] in unread:
        unread = unread.split(steps[0][0], 1)[1]
        # Key by key: a prompt takes an escape sequence apart when more comes with it.
        for key in steps[0][1]:
            os.write(terminal, key.encode())
            time.sleep(0.05)
        steps.pop(0)
else:
    os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
print(json.dumps({"code": os.waitstatus_to_exitcode(status), "shown": shown, "left": len(steps)}))
