using EthicalBot.Dialogs.Service;
using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Routing;

/// <summary>What the router remembers of a conversation.</summary>
public sealed class RoutingState
{
    /// <summary>Whether the bot has just asked what was meant; it asks once, then a person is offered.</summary>
    public bool HasClarified { get; set; }

    /// <summary>The titles of the articles that were just offered to choose from.</summary>
    public List<string> OfferedArticles { get; set; } = [];

    /// <summary>The id of the activity that told an answer from articles in the last turn; null when none did.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? ToldAnswer { get; set; }

    /// <summary>Whether the customer has written anything yet: what they write first answers the first message.</summary>
    public bool HasWritten { get; set; }

    /// <summary>Whether what the customer writes first is for a person, because they chose so last time.</summary>
    public bool PersonFirst { get; set; }

    /// <summary>Whether they were told once that sensitive details are not needed.</summary>
    public bool HasHeardGentleWord { get; set; }

    /// <summary>How many messages in a row were in a language that the bot does not read.</summary>
    public int UnreadInARow { get; set; }

    /// <summary>Whether they were told once where somebody in danger finds help.</summary>
    public bool HasHeardOfHelp { get; set; }

    /// <summary>Whether they were told once that the bot is sorry.</summary>
    public bool HasHeardRegret { get; set; }

    /// <summary>The change that was left for a person; null where none was, or the person's question is over.</summary>
    public LeftChange? Left { get; set; }

    /// <summary>The floor's token at the last turn: a newer one means that a person has spoken since, and what was asked before is over.</summary>
    public long FloorToken { get; set; }
}
