using Daymark.Diagnostics;

namespace Daymark.Yaml;

/// <summary>Ends the reading of one YAML text with a problem; it never leaves the reader.</summary>
internal sealed class YamlLimitException(Problem problem) : Exception(problem.Message)
{
    public Problem Problem { get; } = problem;
}
