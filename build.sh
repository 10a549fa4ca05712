#!/bin/sh
# Starts the build in build/. It is compiled again when anything that it is made of has changed, else it is started directly.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
bin=$root/build/bin
path_dotnet=$(command -v dotnet || true)
key="$path_dotnet|${BuildEngine-}"

# The current compilation, when nothing is newer. What it is made of stands in its .inputs, one path a line.
is_current() {
    { read -r name && [ -n "$name" ]; } 2>/dev/null <"$bin/current" || return 1
    generation=$bin/$name
    { read -r built_key && read -r dotnet; } 2>/dev/null <"$generation/.key" || return 1
    [ "$built_key" = "$key" ] && [ -x "$dotnet" ] && [ -f "$generation/_build.dll" ] || return 1
    [ ! "${dotnet%/*}/sdk" -nt "$generation/.stamp" ] || return 1
    set -- "$root/build.sh"
    for file in "$root"/global.json "$root"/NuGet.[Cc]onfig "$root"/nuget.config "$root"/Directory.*.props "$root"/Directory.*.targets; do
        [ ! -e "$file" ] || set -- "$@" "$file"
    done
    while IFS= read -r input; do
        [ -e "$input" ] || return 1
        set -- "$@" "$input"
    done <"$generation/.inputs"
    newer=$(find "$@" \( -name bin -o -name obj \) -prune -o -cnewer "$generation/.stamp" -print -quit 2>/dev/null) || return 1
    [ -z "$newer" ]
}

# The SDK on PATH when it is what global.json asks for, else one of our own under .nuke/temp.
find_dotnet() {
    if [ -n "$path_dotnet" ] && (cd "$root" && "$path_dotnet" --version) >/dev/null 2>&1; then
        # Resolved, since the folder "sdk" lies beside the real program.
        dotnet=$(readlink -f "$path_dotnet" 2>/dev/null || echo "$path_dotnet")
        return
    fi
    dotnet=$root/.nuke/temp/dotnet/dotnet
    [ ! -x "$dotnet" ] || ! (cd "$root" && "$dotnet" --version) >/dev/null 2>&1 || return 0
    echo "No .NET SDK that fits global.json: installing one in .nuke/temp/dotnet ..." >&2
    mkdir -p "$root/.nuke/temp"
    script=$root/.nuke/temp/dotnet-install.sh
    if ! { curl -fsSL --retry 3 -o "$script" https://dot.net/v1/dotnet-install.sh || wget -qO "$script" https://dot.net/v1/dotnet-install.sh; }; then
        echo "The SDK's installer could not be downloaded. Install the .NET SDK that global.json names and put dotnet on PATH." >&2
        exit 1
    fi
    bash "$script" --jsonfile "$root/global.json" --install-dir "$root/.nuke/temp/dotnet" --no-path >&2
}

# One compilation at a time; a lock whose owner is gone is taken over.
lock() {
    mkdir -p "$bin" "$root/build/obj"
    while ! mkdir "$bin/.lock" 2>/dev/null; do
        owner=$(cat "$bin/.lock/pid" 2>/dev/null || true)
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
            rm -rf "$bin/.lock"
        else
            sleep 0.1
        fi
    done
    trap 'rm -rf "$bin/.lock"' EXIT
    trap 'exit 130' INT TERM
    echo $$ >"$bin/.lock/pid"
}

# The projects that changed since the compilation in a folder, between bars; "*" when that cannot be told. MSBuild looks at the
# times of files, which a copy or a checkout can set back: these projects are compiled whatever the times say.
find_changed() {
    [ -f "$1/.inputs" ] && [ -f "$1/.stamp" ] || { echo "*"; return; }
    list="|"
    while IFS= read -r input; do
        [ -e "$input" ] || { echo "*"; return; }
        newer=$(find "$input" \( -name bin -o -name obj \) -prune -o -cnewer "$1/.stamp" -print -quit 2>/dev/null) || { echo "*"; return; }
        [ -z "$newer" ] || list="$list$input|"
    done <"$1/.inputs"
    echo "$list"
}

# Compiles into a new folder and makes it the current one; folders that no running build uses any more go.
compile() {
    find_dotnet
    echo "Compiling build/_build.csproj ..." >&2
    name=$(date +%s)-$$
    previous=$(cat "$bin/current" 2>/dev/null || true)
    changed=$(find_changed "$bin/$previous")
    generation=$bin/$name
    mkdir "$generation"
    : >"$generation/.stamp"
    if ! DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 MSBUILDDISABLENODEREUSE=1 \
        "$dotnet" build "$root/build/_build.csproj" -nologo -v:quiet -clp:NoSummary --tl:off -p:UseSharedCompilation=false \
        "-p:LauncherOutput=$generation/" "-p:LauncherChanged=$changed" </dev/null >"$generation/.log" 2>&1; then
        cat "$generation/.log" >&2
        echo "The build in build/ does not compile; nothing has run." >&2
        rm -rf "$generation"
        exit 1
    fi
    printf '%s\n%s\n' "$key" "$dotnet" >"$generation/.key"
    echo "$name" >"$bin/.current.$$"
    mv "$bin/.current.$$" "$bin/current"
    running=$(ps -A -o args 2>/dev/null) || return 0
    for old in "$bin"/[0-9]*-[0-9]*; do
        case "$old" in "$generation" | "$bin/$previous") continue ;; esac
        case "$running" in *"$old/_build.dll"*) ;; *) rm -rf "$old" ;; esac
    done
}

if ! is_current; then
    lock
    is_current || compile
    rm -rf "$bin/.lock"
    trap - EXIT INT TERM
fi

exec "$dotnet" "$generation/_build.dll" "$@"
