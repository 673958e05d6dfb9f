namespace EthicalBot.Desk.Cases;

/// <summary>A line of the conversation.</summary>
/// <param name="Hidden">Whether it holds placeholders whose content can be shown.</param>
internal sealed record LineView(string Id, DateTimeOffset At, string Speaker, string? Name, string Text, string Delivery, bool Hidden, IReadOnlyList<FileView> Files);
