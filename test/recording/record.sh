#!/bin/sh
# Records what a person sees: runs commands in tmux at 80 columns and prints the screen after each, and during the long one.
# Usage: test/recording/record.sh [PROGRAM]; PROGRAM is mesg-compile by default. Needs tmux.
set -eu
program=${1:-"node $PWD/dist/cli/index.js"}
examples=$PWD/examples
work=$(mktemp -d)
session=mesg-recording-$$
trap 'tmux -L "$session" kill-server 2>/dev/null || true; rm -rf "$work"' EXIT

tmux -L "$session" -f /dev/null new-session -d -x 80 -y 40 "env -u CI -u NO_COLOR PS1='\$ ' sh"
send() { tmux -L "$session" send-keys -t 0 "$1" Enter; }
shown() { tmux -L "$session" capture-pane -p -t 0 ${COLORS:+-e} -S -200 | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'; }
clear_screen() { tmux -L "$session" send-keys -t 0 'clear' Enter; sleep 1; tmux -L "$session" clear-history -t 0; }
# Waits until a command has printed its end.
finish() { until shown | grep -q '^done [0-9]'; do sleep 0.2; done; }
record() {
  clear_screen
  echo "== $1"
  send "$1; echo done \$?"
  finish
  shown | grep -v '^\$ .*; echo done' | sed '/^\$ *$/d'
}

send "cd $work; mesg() { $program \"\$@\"; }"
cp -r "$examples" "$work/examples"
mkdir -p "$work/mailer" "$work/big"
sed 's/type: String/type: string/' "$examples/mailer/mesg.yml" > "$work/mailer/mesg.yml"
touch "$work/mailer/Dockerfile"
sed -e 's/  greet:/  welcome:/' -e 's/^description: .*/description: Says hello./' "$examples/greeter/mesg.yml" > "$work/after.yml"
mkdir "$work/after" && cp "$examples/greeter/Dockerfile" "$work/after/" && mv "$work/after.yml" "$work/after/mesg.yml"
printf 'name: Big\nsid: big\ntasks:\n  go: {}\n' > "$work/big/mesg.yml"
printf 'FROM scratch\n' > "$work/big/Dockerfile"
truncate -s 1990M "$work/big/data.bin"

record 'mesg validate mailer'
record 'mesg diff examples/greeter after'

clear_screen
echo '== mesg compile big -o big.json'
send "mesg compile big -o big.json; echo done \$?"
for moment in 1 2 3 4 5 6; do
  sleep 1
  shown | grep 'reading .* left' || true
done
finish
shown | grep -v '^\$ .*; echo done' | sed '/^\$ *$/d'

record 'mesg deploy examples/greeter --local'
record 'mesg list --local'
[ -n "${HELP:-}" ] && record 'mesg serve --help' || true
