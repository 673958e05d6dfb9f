namespace EthicalBot.Storage.Oversight;

/// <summary>Rows of one table that belong together: of one person, conversation, case and file.</summary>
internal sealed class TouchedRow
{
    public string Store { get; init; } = "";

    public string Category { get; init; } = "";

    public string Subject { get; init; } = "";

    public string Channel { get; init; } = "";

    public string Conversation { get; init; } = "";

    public string Case_Reference { get; init; } = "";

    public string File { get; init; } = "";

    public long Records { get; init; }

    public long Last_At { get; init; }
}
