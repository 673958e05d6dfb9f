using System.Security.Cryptography;
using System.Text.Json;
using EthicalBot.Privacy.Actions;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Evaluation.Redaction;

/// <summary>Redacts rows for a destination.</summary>
internal sealed class RedactLines(Destination? destination)
{
    // A key of this run alone: tokens of two runs cannot be compared, and none of them with a live store's.
    private readonly Redactor _redactor = new(new KeyRing(RandomNumberGenerator.GetBytes(32)));

    /// <summary>Answers one row.</summary>
    public RedactedLine Answer(JsonElement row, string text) => new(
        row.GetProperty("id"),
        _redactor.Redact(text).Value,
        [.. Redactor.Locate(text).OrderBy(found => found.Start)
            .Select(found => new RedactedSpan(found.Start, found.End, found.Kind.Label(), SpanAction.Of(found.Kind, destination), found.Confidence))]);
}
