using System.Text.Json;

namespace EthicalBot.Evaluation.Lines;

/// <summary>Reads files of labelled JSON lines.</summary>
internal static class JsonFile
{
    /// <summary>Reads every line that is not empty.</summary>
    /// <param name="needed">What a line has to be, for the person whose line is not.</param>
    /// <exception cref="CommandLineException">There is no such file, or a line is broken; the message names its number, never its words.</exception>
    public static async Task<IReadOnlyList<T>> ReadAsync<T>(string path, string needed, Func<JsonElement, T?> read)
        where T : class
    {
        if (!File.Exists(path)) throw new CommandLineException($"There is no file '{path}'.");
        var rows = new List<T>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            rows.Add(Read(line, read) ?? throw new CommandLineException($"{path}, line {number}: {needed} is needed."));
        }

        return rows;
    }

    /// <summary>A field that is a string; null when it is absent or null.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public static string? Text(this JsonElement row, string field) => row.TryGetProperty(field, out var value) ? value.GetString() : null;

    /// <summary>A field that is true or false; null when it is absent.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public static bool? Flag(this JsonElement row, string field) => row.TryGetProperty(field, out var value) ? value.GetBoolean() : null;

    /// <summary>A field that is a list of strings; null when it is absent.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public static IReadOnlyList<string>? Texts(this JsonElement row, string field) =>
        row.TryGetProperty(field, out var value) ? [.. value.EnumerateArray().Select(item => item.GetString() ?? "")] : null;

    /// <summary>What is read of one line; null when it is broken or something is missing.</summary>
    public static T? Read<T>(string line, Func<JsonElement, T?> read)
        where T : class
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            return read(row.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
