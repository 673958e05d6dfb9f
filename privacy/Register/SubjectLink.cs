namespace EthicalBot.Privacy.Register;

/// <summary>How one record of a store is known to belong to a person.</summary>
public abstract record SubjectLink
{
    private protected SubjectLink()
    {
    }

    /// <summary>A column of its own names the person.</summary>
    public sealed record OwnColumn(string Column = "subject") : SubjectLink;

    /// <summary>The conversation that the row names, by its two columns, names the person.</summary>
    public sealed record ThroughConversation(string Channel = "channel", string Conversation = "conversation") : SubjectLink;

    /// <summary>The person's id, or a blind index, stands within the record, or it cannot be told by a query at all; how is said.</summary>
    public sealed record WithinContent(string How) : SubjectLink;

    /// <summary>It holds no personal data, for the reason given.</summary>
    public sealed record NoPerson(string Reason) : SubjectLink;
}
