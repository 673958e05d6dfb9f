using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Notices;

/// <summary>What is remembered of notices in a conversation.</summary>
public sealed class NoticeState
{
    /// <summary>Whether it was offered: it is offered once.</summary>
    public bool WasOffered { get; set; }

    /// <summary>The order that was shown last: the one about which they may ask to be told.</summary>
    [Classified(DataClass.OrderNumber)]
    public string Order { get; set; } = "";
}
