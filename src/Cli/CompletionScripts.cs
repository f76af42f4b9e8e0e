namespace Daymark.Cli;

/// <summary>
/// Scripts for shells. Each hands what stands left of the cursor, without the word daymark, to the program's own directive
/// <c>[suggest:N]</c>, which answers with one word a line; they keep those that begin as typed.
/// </summary>
internal static class CompletionScripts
{
    private const string Bash = """
        # Completion for bash. Add to ~/.bashrc:  eval "$(daymark completion bash)"
        _daymark() {
          local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} found
          line=${line#"${COMP_WORDS[0]}"}
          COMPREPLY=()
          while IFS= read -r found; do
            [[ $found == "$word"* ]] && COMPREPLY+=("$found")
          done < <("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
        }
        # Where nothing is suggested, names of files and folders are.
        complete -o bashdefault -o default -F _daymark daymark

        """;

    private const string Zsh = """
        #compdef daymark
        # Completion for zsh. Add to ~/.zshrc, below compinit:  source <(daymark completion zsh)
        _daymark() {
          local line=${LBUFFER#*${words[1]}}
          local -a found
          found=(${(f)"$(${words[1]} "[suggest:${#line}]" "$line" 2>/dev/null)"})
          if (( ${#found} )); then
            compadd -a found
          else
            _files
          fi
        }
        if [[ ${funcstack[1]} == _daymark ]]; then
          _daymark "$@"
        else
          compdef _daymark daymark
        fi

        """;

    private const string Fish = """
        # Completion for fish. Save it:  daymark completion fish > ~/.config/fish/completions/daymark.fish
        function __daymark_complete
            set -l line (string replace -r '^\s*\S+' '' -- (commandline -cp))
            set -l program (commandline -poc)[1]
            $program "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c daymark -a '(__daymark_complete)'

        """;

    private const string PowerShell = """
        # Completion for PowerShell. Add to your profile:  daymark completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName daymark -ScriptBlock {
            param($word, $ast, $cursor)
            $program = $ast.CommandElements[0].Extent
            $line = $ast.Extent.Text.PadRight($cursor - $ast.Extent.StartOffset)
            $line = $line.Substring(0, $cursor - $ast.Extent.StartOffset).Substring($program.Text.Length)
            & $program.Text "[suggest:$($line.Length)]" "$line" 2>$null |
                Where-Object { $_.StartsWith($word) } |
                ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
        }

        """;

    public static readonly IReadOnlyList<(string Shell, string Text)> All =
    [
        ("bash", Bash),
        ("zsh", Zsh),
        ("fish", Fish),
        ("pwsh", PowerShell),
    ];
}
