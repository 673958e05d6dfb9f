namespace EthicalBot.Privacy.Actions;

/// <summary>Where a text goes; what becomes of personal data in it depends on that.</summary>
public enum Destination
{
    /// <summary>The turn itself and the open dialog: in memory and in sealed state.</summary>
    Dialog,

    /// <summary>A language model's prompt.</summary>
    Model,

    /// <summary>The transcript.</summary>
    Transcript,

    /// <summary>What a person or a hub is handed with a case.</summary>
    Handoff,

    /// <summary>An index that texts are searched by.</summary>
    SearchIndex,

    /// <summary>Log lines, traces and metrics.</summary>
    Log,

    /// <summary>The audit log.</summary>
    Audit,
}
