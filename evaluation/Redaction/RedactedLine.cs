using System.Text.Json;

namespace EthicalBot.Evaluation.Redaction;

/// <summary>One line of the answer.</summary>
internal sealed record RedactedLine(JsonElement Id, string Redacted, IReadOnlyList<RedactedSpan> Spans);
