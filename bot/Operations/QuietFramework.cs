using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Operations;

/// <summary>
/// What the framework logs of requests and calls quotes addresses, headers and bodies: a customer's words, and on other channels their e-mail
/// address or number. No setting opens that; what this product logs is open at every level.
/// </summary>
internal sealed class QuietFramework : IPostConfigureOptions<LoggerFilterOptions>
{
    private const string AnyCategory = "*";

    private static readonly (string Category, LogLevel Least)[] Limits =
    [
        ("Microsoft.AspNetCore", LogLevel.Warning),
        ("System.Net.Http", LogLevel.Warning),
        // Its scope puts the path beside every line that anybody logs.
        ("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None),
    ];

    /// <inheritdoc/>
    public void PostConfigure(string? name, LoggerFilterOptions options)
    {
        var rules = options.Rules;
        for (var index = 0; index < rules.Count; index++)
        {
            if (LeastOf(rules[index].CategoryName) is { } least && (rules[index].LogLevel ?? LogLevel.Trace) < least)
                rules[index] = new(rules[index].ProviderName, rules[index].CategoryName, least, rules[index].Filter);
        }

        // A provider's own rule goes before one for all, so each that has any gets these as well.
        foreach (var provider in rules.Select(rule => rule.ProviderName).Append(null).Distinct().ToList())
        {
            foreach (var (category, least) in Limits)
            {
                var own = rules.Where(rule => rule.ProviderName == provider && Covers(rule.CategoryName, category)).MaxBy(rule => rule.CategoryName?.Length ?? 0);
                if (own?.CategoryName?.Length != category.Length)
                    rules.Add(new(provider, category, Stricter(own?.LogLevel ?? options.MinLevel, least), own?.Filter));
            }
        }
    }

    private static bool Covers(string? rule, string category) => rule is null || category.StartsWith(rule, StringComparison.OrdinalIgnoreCase);

    private static LogLevel Stricter(LogLevel one, LogLevel other) => one > other ? one : other;

    private static LogLevel? LeastOf(string? category) =>
        category is null ? null
        : category.Contains(AnyCategory, StringComparison.Ordinal) ? LogLevel.Warning
        : Limits.Where(limit => category.StartsWith(limit.Category, StringComparison.OrdinalIgnoreCase)).Max(limit => (LogLevel?)limit.Least);
}
