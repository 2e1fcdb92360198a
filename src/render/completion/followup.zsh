#compdef followup
# Completes followup's command lines in zsh. Made by: followup completion zsh

# A line for whatever may stand somewhere: command|word|takes|what it is. The word is a command, a flag, or the number
# of an argument. It takes nothing, "=" one value, "*" one that may be given again, "+" one or more; then come the words
# that a value can be, @ what followup is asked for, /file or /folder. Or it is another name of the flag in its place.
typeset -g _followup_table='TABLE'

# Sets takes and says from the row of a word in a command.
_followup_row() {
    local row=${rows[(r)${(b)1}\|${(b)2}\|*]}
    [[ -n $row ]] || return
    takes=${${row#*\|*\|}%%\|*} says=${row#*\|*\|*\|}
}

# Notes a flag as given. Sets flag, takes and says.
_followup_flag() {
    flag=$1 takes= says=
    _followup_row "$command" $flag || _followup_row '' $flag
    if [[ $takes == -* ]] _followup_flag $takes
    if [[ $takes != [*+]* ]] given+=($flag)
}

# Notes for followup what decides about its answers.
_followup_tell() {
    case $1 in
    (--file|--now) if [[ -n $2 ]] told+=("$1=${2/#\~\//$HOME/}") ;;
    (--demo) told+=($1) ;;
    esac
}

# Goes through the words before the cursor. Sets command, position, pending and ended; told and given.
_followup_read() {
    local word
    for word in "${(@Q)@}"; do
        if [[ $pending == [=*]* ]]; then
            _followup_tell $flag "$word"
            pending=
        elif [[ $pending == +* && $word != -* ]]; then
            continue
        elif [[ -n $ended ]]; then
            (( ++position ))
        elif [[ $word == -- ]]; then
            ended=yes pending=
        elif [[ $word == --*=* ]]; then
            _followup_flag "${word%%=*}"
            _followup_tell $flag "${word#*=}"
            pending=
        elif [[ $word == -?* ]]; then
            _followup_flag "$word"
            _followup_tell $flag ''
            pending=$takes
        elif (( position == 1 )) && [[ $word == [a-z]* ]] && _followup_row "$command" "$word"; then
            command+=${command:+ }$word
        else
            (( ++position ))
        fi
    done
}

# Offers what a value can be; where that is anything, says what it is for. Where followup knows some, other words wait
# for a letter.
_followup_values() {
    local each known=0 ret=1
    local -a offers
    for each in ${=1}; do
        case $each in
        (@*)
            offers+=(${(f)"$(command followup completion zsh --words ${each#@} $told 2>/dev/null </dev/null)"})
            known=$#offers
            ;;
        (/file) _files && ret=0 ;;
        (/folder) _files -/ && ret=0 ;;
        (*) if [[ -n $PREFIX ]] || (( ! known )) offers+=($each) ;;
        esac
    done
    if (( $#offers )) _describe -t values value offers && ret=0
    if [[ -z $1 ]] _message -e values $says
    return ret
}

_followup_flags() {
    local row word takes
    local -a offers
    for row in ${(M)rows:#(${(b)command}|)\|-*}; do
        word=${${row#*\|}%%\|*} takes=${${row#*\|*\|}%%\|*}
        [[ $takes == -* ]] || takes=$word
        (( ${given[(Ie)$takes]} )) || offers+=("$word:${row#*\|*\|*\|}")
    done
    _describe -o -t options option offers
}

# Offers the commands in this one, or the values of the argument whose turn it is.
_followup_arguments() {
    local row takes says ret=1
    local -a offers
    if (( position == 1 )); then
        for row in ${(M)rows:#${(b)command}\|[a-z]*}; do
            offers+=("${${row#*\|}%%\|*}:${row#*\|*\|*\|}")
        done
        if (( $#offers )) _describe -t commands command offers && ret=0
    fi
    if _followup_row "$command" $position || { _followup_row "$command" 1 && [[ $takes == +* ]] }; then
        _followup_values ${takes:1} && ret=0
    fi
    return ret
}

_followup() {
    local command= flag= takes= says= pending= ended= position=1
    local -a rows told given
    rows=("${(@f)_followup_table}")
    _followup_read "${(@)words[2,CURRENT-1]}"

    if [[ $pending == [=*]* || $pending == +* && $PREFIX != -* ]]; then
        _followup_values ${pending:1}
    elif [[ -n $ended || $PREFIX != -* ]]; then
        _followup_arguments
    elif [[ $PREFIX == --*=* ]]; then
        _followup_flag ${PREFIX%%=*}
        compset -P 1 '*='
        _followup_values ${takes:1}
    else
        _followup_flags
    fi
}

# Either a folder of functions has it loaded when it is first needed, or it is run when the shell starts.
if [[ $funcstack[1] == _followup ]]; then
    _followup "$@"
else
    (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
    compdef _followup followup
fi
