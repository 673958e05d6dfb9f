using System.Text.Json;

namespace EthicalBot.Evaluation.Fairness;

/// <summary>The files of this folder that are part of the program.</summary>
internal static class SuiteFiles
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    /// <summary>A file's text.</summary>
    public static string Text(string name)
    {
        var resource = $"Fairness/{name}";
        using var stream = typeof(SuiteFiles).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"'{resource}' is not in this build; it must be an embedded resource.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The lines of a suite's file.</summary>
    public static IReadOnlyList<T> Lines<T>(string name) =>
        [.. Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<T>(line, s_json)!)]; // files of the product
}
