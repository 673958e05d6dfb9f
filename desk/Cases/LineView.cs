using EthicalBot.Privacy;

namespace EthicalBot.Desk.Cases;

/// <summary>A line of the conversation.</summary>
/// <param name="Doubted">Of an answer from articles, whether somebody doubts it. Null: it is none.</param>
/// <param name="Hidden">Whether it holds placeholders whose content can be shown.</param>
[Classified(DataClass.TechnicalId)]
internal sealed record LineView(string Id, DateTimeOffset At, string Speaker, string? Name, RedactedText Text, string Delivery, bool Hidden, bool? Doubted, IReadOnlyList<FileView> Files);
