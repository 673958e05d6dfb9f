using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>That the privacy notice was given in this conversation.</summary>
public sealed class NoticeGiven
{
    /// <summary>The version of its wording; null before it was given.</summary>
    [Classified(DataClass.None)]
    public string? Version { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; set; }
}
