using System.Globalization;
using Microsoft.Extensions.Options;

namespace EthicalBot.Knowledge.Generation;

/// <summary>Says of each wrong setting its name, its value (secrets hidden) and what would be right.</summary>
internal sealed class GenerationOptionsValidator : IValidateOptions<GenerationOptions>
{
    private static readonly string[] s_azureHosts = [".openai.azure.com", ".services.ai.azure.com", ".cognitiveservices.azure.com"];

    public ValidateOptionsResult Validate(string? name, GenerationOptions options)
    {
        var problems = (options.Configured ? ProblemsOfEndpoint(options).Concat(ProblemsOfLimits(options)) : ProblemsWithoutEndpoint(options))
            .Concat(ProblemsOfJudge(options)).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> ProblemsWithoutEndpoint(GenerationOptions options)
    {
        (string Name, bool IsSet)[] others =
        [
            ("Model", IsSet(options.Model)),
            ("Key", IsSet(options.Key)),
            ("Entra", options.Entra),
            ("EmbeddingModel", IsSet(options.EmbeddingModel)),
            ("SecondOpinion", options.SecondOpinion),
            ("Judge:Kind", options.Judge.Kind == JudgeKind.Model),
        ];
        foreach (var other in others.Where(other => other.IsSet))
            yield return $"Generation:Endpoint is not set, and Generation:{other.Name} is. Set Generation:Endpoint too, or remove the other to answer by exact quotation.";
    }

    private static IEnumerable<string> ProblemsOfEndpoint(GenerationOptions options)
    {
        if (AddressOf(options.Endpoint) is not { } endpoint)
        {
            yield return $"Generation:Endpoint is '{Shown(options.Endpoint)}'. It must be an absolute https address without user, query or fragment, such as " +
                "https://name.openai.azure.com/openai/v1/ (http only for this machine, such as http://localhost:11434/v1/); leave it out to answer by exact quotation.";
        }
        else if (s_azureHosts.Any(host => endpoint.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase)) && endpoint.AbsolutePath.TrimEnd('/') != "/openai/v1")
        {
            yield return $"Generation:Endpoint is '{Shown(options.Endpoint)}'. On Azure it must end in /openai/v1/: https://{endpoint.Host}/openai/v1/.";
        }
        else if (!IsSet(options.Key) && !options.Entra && !endpoint.IsLoopback)
        {
            yield return "Generation:Key is not set, and Generation:Entra is false. Set the key of the endpoint, or Generation:Entra to true on Azure; only an endpoint on this machine needs neither.";
        }
        else if (options.Entra && endpoint.Scheme != Uri.UriSchemeHttps)
        {
            yield return $"Generation:Endpoint is '{Shown(options.Endpoint)}', and Generation:Entra is true. Tokens go over https only: use https, or remove Generation:Entra.";
        }

        if (!IsSet(options.Model))
            yield return "Generation:Model is not set, and Generation:Endpoint is. Set it to the model's name, on Azure to the deployment's.";
        if (IsSet(options.Key) && options.Entra)
            yield return "Generation:Key is set (hidden), and Generation:Entra is true. Set one of them.";
        if (ProblemOfKey("Generation:Key", options.Key) is { } problem)
            yield return problem;
    }

    private static IEnumerable<string> ProblemsOfLimits(GenerationOptions options) =>
        new[]
        {
            OutOf("FirstToken", options.FirstToken, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)),
            OutOf("Whole", options.Whole, Max(TimeSpan.FromSeconds(1), options.FirstToken), TimeSpan.FromMinutes(2)),
            OutOf("MaxTokens", options.MaxTokens, 50, 4_000),
            OutOf("Temperature", options.Temperature ?? 0, 0f, 1f),
            OutOf("RequestsPerCustomer", options.RequestsPerCustomer, 1, 10_000),
            OutOf("TokensPerDay", options.TokensPerDay, 1_000, 1_000_000_000_000),
            OutOf("Retries", options.Retries, 0, 5),
            OutOf("CircuitCalls", options.CircuitCalls, 2, 100),
            OutOf("CircuitPause", options.CircuitPause, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10)),
        }.OfType<string>();

    private static IEnumerable<string> ProblemsOfJudge(GenerationOptions options)
    {
        var judge = options.Judge;
        if (judge.Kind == JudgeKind.ContentSafety && AddressOf(judge.Endpoint) is null)
        {
            yield return $"Generation:Judge:Endpoint is '{Shown(judge.Endpoint)}'. It must be the https address of the Azure AI Content Safety resource, such as " +
                "https://name.cognitiveservices.azure.com/.";
        }

        if (ProblemOfKey("Generation:Judge:Key", judge.Key) is { } problem)
            yield return problem;
        if (OutOf("Judge:Timeout", judge.Timeout, TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(10)) is { } outOf)
            yield return outOf;
    }

    private static string? ProblemOfKey(string setting, string? key) =>
        IsSet(key) && !key!.All(c => c is > ' ' and <= '~') // not null: it is set
            ? $"{setting} is a hidden value of {key!.Length} characters. It must be without spaces, all ASCII."
            : null;

    private static string? OutOf<T>(string name, T value, T least, T most) where T : IComparable<T> =>
        value.CompareTo(least) < 0 || value.CompareTo(most) > 0
            ? string.Create(CultureInfo.InvariantCulture, $"Generation:{name} is '{value}'. It must be between {least} and {most}.")
            : null;

    private static Uri? AddressOf(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) &&
        (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)) &&
        uri is { UserInfo: "", Query: "", Fragment: "" }
            ? uri
            : null;

    // A user or a query may be a secret, and a line break would make two lines of this one.
    private static string Shown(string? value) => value is null ? "" : value.AsSpan().ContainsAny("@?#") || value.Any(char.IsControl) ? "(hidden)" : value;

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static bool IsSet(string? value) => !string.IsNullOrWhiteSpace(value);
}
