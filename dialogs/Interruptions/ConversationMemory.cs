using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Interruptions;

/// <summary>What interruptions need to know of the turns before.</summary>
public sealed class ConversationMemory
{
    /// <summary>What was said in the last turn.</summary>
    public List<SaidMessage> Last { get; set; } = [];

    /// <summary>The words of the turn before that.</summary>
    [Classified(DataClass.FreeText)]
    public List<string> Before { get; set; } = [];

    /// <summary>When that was.</summary>
    public DateTimeOffset LastAt { get; set; }

    /// <summary>How often its last words were said in a row.</summary>
    public int Times { get; set; }

    /// <summary>Whether the customer wished for simpler words, for the rest of the conversation.</summary>
    public bool Simple { get; set; }
}
