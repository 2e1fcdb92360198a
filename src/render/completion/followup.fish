# Completes followup's command lines in fish. Made by: followup completion fish

# A line for whatever may stand somewhere: command|word|takes|what it is. The word is a command, a flag, or the number
# of an argument. It takes nothing, "=" one value, "*" one that may be given again, "+" one or more; then come the words
# that a value can be, @ what followup is asked for, /file or /folder. Or it is another name of the flag in its place.
set -g __followup_table (string split \n 'TABLE')

# What a word takes in a command; fails where it is not in it.
function __followup_takes -a command word
    string replace -rf -- '^'(string escape --style=regex -- "$command|$word|")'([^|]*)\|.*' '$1' $__followup_table
end

# Notes a flag as given. Sets flag and takes.
function __followup_flag -S
    set flag $argv[1]
    set takes (__followup_takes "$command" $flag; or __followup_takes '' $flag)
    if string match -q -- '-*' $takes
        __followup_flag $takes
    end
    if not string match -qr -- '^[*+]' $takes
        set -a given $flag
    end
end

# Notes for followup what decides about its answers.
function __followup_tell -S
    switch $argv[1]
        case --file --now
            set -a told "$argv[1]="(string replace -r -- '^~/' "$HOME/" $argv[2])
        case --demo
            set -a told --demo
    end
end

# Goes through the words before the cursor. Sets command, position, pending and ended; told and given.
function __followup_read -S
    for word in $argv
        if string match -qr -- '^[=*]' $pending
            __followup_tell $flag $word
            set pending
        else if string match -q -- '+*' $pending; and not string match -q -- '-*' $word
            continue
        else if set -q ended[1]
            set position (math $position + 1)
        else if test "$word" = --
            set ended yes
            set pending
        else if set -l parts (string match -r -- '^(--[^=]+)=(.*)' $word)
            __followup_flag $parts[2]
            __followup_tell $flag $parts[3]
            set pending
        else if string match -qr -- '^-.' $word
            __followup_flag $word
            __followup_tell $flag
            set pending $takes
        else if test $position = 1; and string match -qr '^[a-z]' -- $word; and __followup_takes "$command" $word >/dev/null
            set command (string trim "$command $word")
        else
            set position (math $position + 1)
        end
    end
end

# Prints what a value can be, behind what its word begins with. Where followup knows some, other words wait for a letter.
function __followup_values -S -a takes prefix
    set -l known
    for each in (string match -ra '[^ ]+' -- (string sub -s 2 -- $takes))
        switch $each
            case '@*'
                command -sq followup
                and set known (command followup completion fish --words (string sub -s 2 -- $each) $told 2>/dev/null </dev/null)
                string join -- \n $known
            case /file
                __fish_complete_path (string replace -- "$prefix" '' (commandline -ct))
            case /folder
                __fish_complete_directories (string replace -- "$prefix" '' (commandline -ct))
            case '*'
                if test -n "$typed"; or not set -q known[1]
                    echo $each
                end
        end
    end | string replace -r '^' -- "$prefix"
end

function __followup_flags -S
    for row in (string replace -rf -- '^(?:'(string escape --style=regex -- "$command")')?\|(-.*)' '$1' $__followup_table)
        set -l cells (string split -m 2 '|' -- $row)
        set -l name $cells[1]
        if string match -q -- '-*' $cells[2]
            set name $cells[2]
        end
        if not contains -- $name $given
            printf '%s\t%s\n' $cells[1] $cells[3]
        end
    end
end

# Prints the commands in this one, or the values of the argument whose turn it is.
function __followup_arguments -S
    if test $position = 1
        string replace -rf -- '^'(string escape --style=regex -- "$command")'\|([a-z][^|]*)\|\|(.*)' '$1'\t'$2' $__followup_table
    end
    if set takes (__followup_takes "$command" $position)
        __followup_values $takes
    else if set takes (__followup_takes "$command" 1); and string match -q -- '+*' $takes
        __followup_values $takes
    end
end

function __followup_complete
    set -l command
    set -l position 1
    set -l pending
    set -l ended
    set -l told
    set -l given
    set -l flag
    set -l takes
    set -l typed (commandline -ct)
    __followup_read (commandline -opc)[2..]

    if string match -qr -- '^[=*]' $pending; or begin
            string match -q -- '+*' $pending; and not string match -q -- '-*' $typed
        end
        __followup_values $pending
    else if set -q ended[1]; or not string match -q -- '-*' $typed
        __followup_arguments
    else if set -l parts (string match -r -- '^(--[^=]+)=' $typed)
        __followup_flag $parts[2]
        __followup_values "$takes" $parts[1]
    else
        __followup_flags
    end
end

complete -c followup -e
complete -c followup -f -a '(__followup_complete)'
