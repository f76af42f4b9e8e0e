// A terminal as a person has it: lines are typed, and what it shows is read off its screen. tmux keeps it.

import { execFileSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

let terminals = 0;

/** Opens a terminal in a folder, with `bin` before all else on its path. */
export function terminal(folder, bin) {
  const socket = `daymark-${process.pid}-${terminals++}`;
  const tmux = (...args) => {
    try {
      return execFileSync("tmux", ["-L", socket, "-f", "/dev/null", ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    } catch (error) {
      throw new Error(`tmux ${args[0]}: status ${error.status}, signal ${error.signal}, ${error.stderr}${error.stdout}`);
    }
  };
  const shell = ["env", `PATH=${bin}:${process.env.PATH}`, "PS1=$ ", "LC_ALL=C.UTF-8", "bash", "--norc", "--noprofile"];
  tmux("new-session", "-d", "-x", "250", "-y", "200", "-c", folder, ...shell);
  const screen = () => tmux("capture-pane", "-p", "-J", "-S", "-").trimEnd();
  return {
    screen,
    type: (line) => (tmux("send-keys", "-l", line), tmux("send-keys", "Enter")),
    interrupt: () => tmux("send-keys", "C-c"),
    /** Waits until the screen shows something; fails with what it shows instead. */
    async shows(pattern, seconds = 60) {
      for (const until = Date.now() + seconds * 1000; ; await sleep(50)) {
        const found = pattern.exec(screen());
        if (found) return found;
        if (Date.now() > until) throw new Error(`the terminal never showed ${pattern}:\n${screen()}`);
      }
    },
    close: () => tmux("kill-server"),
  };
}
