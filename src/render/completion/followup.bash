# Completes followup's command lines in bash. Made by: followup completion bash

# A line for whatever may stand somewhere: command|word|takes|what it is. The word is a command, a flag, or the number
# of an argument. It takes nothing, "=" one value, "*" one that may be given again, "+" one or more; then come the words
# that a value can be, @ what followup is asked for, /file or /folder. Or it is another name of the flag in its place.
_followup_table='TABLE'

# Sets takes from the row of a word in a command.
_followup_row() {
    local row
    for row in "${rows[@]}"; do
        if [[ $row == "$1|$2|"* ]]; then
            row=${row#"$1|$2|"} takes=${row%%|*}
            return 0
        fi
    done
    return 1
}

# Notes a flag as given. Sets flag and takes.
_followup_flag() {
    flag=$1 takes=''
    _followup_row "$command" "$flag" || _followup_row '' "$flag"
    if [[ $takes == -* ]]; then _followup_flag "$takes"; fi
    if [[ $takes != [*+]* ]]; then given+=" $flag "; fi
}

# Notes for followup what decides about its answers.
_followup_tell() {
    local value=$2
    if [[ $value == '~/'* ]]; then value=$HOME/${value:2}; fi
    case $1 in
    --file | --now) if [[ $value ]]; then told+=("$1=$value"); fi ;;
    --demo) told+=("$1") ;;
    esac
}

# Takes the quotes off a word; nothing in it is expanded or run. Sets plain, and quote where one is still open.
_followup_plain() {
    local rest=$1 sign
    plain='' quote=''
    while [[ $rest ]]; do
        sign=${rest:0:1} rest=${rest:1}
        case $quote$sign in
        \' | \") quote=$sign ;;
        \'\' | \"\") quote='' ;;
        \\ | \"\\) plain+=${rest:0:1} rest=${rest:1} ;;
        *) plain+=$sign ;;
        esac
    done
}

# Goes through the words before the cursor. Sets command, position, pending and ended; told and given.
_followup_read() {
    local raw word
    for raw; do
        _followup_plain "$raw"
        word=$plain
        if [[ $pending == [=*]* ]]; then
            _followup_tell "$flag" "$word"
            pending=''
        elif [[ $raw =~ $operator ]]; then
            flag=$raw pending='=/file'
        elif [[ $pending == +* && $word != -* ]]; then
            continue
        elif [[ $ended ]]; then
            position=$((position + 1))
        elif [[ $word == -- ]]; then
            ended=yes pending=''
        elif [[ $word == --*=* ]]; then
            _followup_flag "${word%%=*}"
            _followup_tell "$flag" "${word#*=}"
            pending=''
        elif [[ $word == -?* ]]; then
            _followup_flag "$word"
            _followup_tell "$flag" ''
            pending=$takes
        elif [[ $position == 1 && $word == [a-z]* ]] && _followup_row "$command" "$word"; then
            command+=${command:+ }$word
        else
            position=$((position + 1))
        fi
    done
}

# Offers a word that begins as what was typed; of it only what bash does not leave where it is.
_followup_offer() {
    local word=$1
    [[ $word == "$typed"* ]] || return
    word=${word:${#head}}
    case $quote in
    \') word=${word//\'/\'\\\'\'} ;;
    \")
        # Between double quotes, nothing keeps an exclamation mark from calling up an earlier line.
        if [[ $word == *!* ]]; then return; fi
        word=${word//\\/\\\\} word=${word//\$/\\\$} word=${word//\`/\\\`} word=${word//\"/\\\"}
        ;;
    *) printf -v word %q "$word" ;;
    esac
    COMPREPLY+=("$word")
}

# Leaves paths to bash, which quotes them too; an old one only lists them.
_followup_paths() {
    local IFS=$'\n'
    compopt -o "$1" 2>/dev/null || COMPREPLY+=($(compgen -A "$2" -- "${typed:${#3}}"))
}

# Offers what a value can be, behind what its word begins with. Where followup knows some, other words wait for a letter.
_followup_values() {
    local each word known='' IFS=' '
    for each in $1; do
        case $each in
        @*)
            while IFS= read -r word; do
                _followup_offer "$2$word"
            done < <(command followup completion bash --words "${each:1}" ${told[@]+"${told[@]}"} 2>/dev/null </dev/null)
            known=${COMPREPLY[*]}
            ;;
        /file) _followup_paths default file "$2" ;;
        /folder) _followup_paths dirnames directory "$2" ;;
        *) if [[ $typed || ! $known ]]; then _followup_offer "$2$each"; fi ;;
        esac
    done
}

_followup_flags() {
    local row word takes
    for row in "${rows[@]}"; do
        if [[ $row != "$command|-"* && $row != "|-"* ]]; then continue; fi
        IFS='|' read -r _ word takes _ <<<"$row"
        if [[ $takes != -* ]]; then takes=$word; fi
        if [[ $given != *" $takes "* ]]; then _followup_offer "$word"; fi
    done
}

# Offers the commands in this one, or the values of the argument whose turn it is.
_followup_arguments() {
    local row word takes
    for row in "${rows[@]}"; do
        if [[ $row != "$command|"[a-z0-9]* ]]; then continue; fi
        IFS='|' read -r _ word takes _ <<<"$row"
        case $word in
        "$position") _followup_values "${takes:1}" '' ;;
        [0-9]*) if [[ $takes == +* && $word -lt $position ]]; then _followup_values "${takes:1}" ''; fi ;;
        *) if [[ $position == 1 ]]; then _followup_offer "$word"; fi ;;
        esac
    done
}

_followup() {
    local command='' position=1 pending='' ended='' given='' flag='' takes='' plain='' quote='' typed='' head='' part rest i
    local line=${COMP_LINE:0:COMP_POINT} operator='^[0-9]?[<>&]'
    local -a rows=() words=() told=()
    COMPREPLY=()
    IFS=$'\n' read -r -d '' -a rows <<<"$_followup_table"

    # Bash cuts words at signs such as = and : too. What stands together is one word, and the last ends at the cursor.
    for ((i = 0; i <= COMP_CWORD; i++)); do
        part=${COMP_WORDS[i]} rest=${line#"${line%%[![:space:]]*}"}
        if [[ $i == "$COMP_CWORD" ]]; then part=$rest; fi
        if [[ $i == 0 || $rest != "$line" || ${words[${#words[@]} - 1]} =~ $operator ]]; then
            words+=("$part")
        else
            words[${#words[@]} - 1]+=$part
        fi
        line=${rest#"$part"}
    done
    part=${words[${#words[@]} - 1]}
    _followup_read "${words[@]:1:${#words[@]}-2}"
    _followup_plain "$part"
    typed=$plain
    _followup_plain "${part%"$2"}"
    head=$plain

    if [[ $pending == [=*]* || $pending == +* && $typed != -* ]]; then
        _followup_values "${pending:1}" ''
    elif [[ $ended || $typed != -* ]]; then
        _followup_arguments
    elif [[ $typed == --*=* ]]; then
        _followup_flag "${typed%%=*}"
        _followup_values "${takes:1}" "${typed%%=*}="
    else
        _followup_flags
    fi
}

complete -F _followup followup
