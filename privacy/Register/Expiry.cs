namespace EthicalBot.Privacy.Register;

/// <summary>How the end of a record's retention is known; how long is the rule's.</summary>
public abstract record Expiry
{
    private protected Expiry()
    {
    }

    /// <summary>The rule's time after the moment in a column; a row in which it is empty is not due.</summary>
    public sealed record Aged(string Column) : Expiry;

    /// <summary>As <see cref="Aged"/>, but whole epochs at a time, each when its youngest row is due: what is chained cannot lose a row from its middle.</summary>
    public sealed record InEpochs(string Column) : Expiry;

    /// <summary>The rule's time after the end of its conversation and of that conversation's last case, whichever is later.</summary>
    public sealed record WithConversation(string Channel = "channel", string Conversation = "conversation") : Expiry;

    /// <summary>The rule's time after the conversation whose state it is has ended, by the Bot Framework's name of that state.</summary>
    public sealed record ConversationState(string Column) : Expiry;

    /// <summary>The row stays, and what the rule speaks of is taken out of it the rule's time after a moment; another column notes that it was.</summary>
    public sealed record Reduced(string Column, string NotedIn) : Expiry;

    /// <summary>The row stays, and the columns named are emptied the rule's time after the end of its conversation and of that conversation's last case.</summary>
    public sealed record Emptied(IReadOnlyList<string> Columns, string Channel = "channel", string Conversation = "conversation") : Expiry;

    /// <summary>The rule's time after a moment in the row of another table to which this one belongs by columns of the same names, or when that row is gone.</summary>
    public sealed record WithRow(string OfTable, string AgedBy, params IReadOnlyList<string> Columns) : Expiry;

    /// <summary>When no other table holds anything of the person that a column names.</summary>
    public sealed record WithPerson(string Column) : Expiry;

    /// <summary>Not by the sweeper; how is said.</summary>
    public sealed record Elsewhere(string How) : Expiry;

    /// <summary>As long as the installation lives, for the reason given; only for what holds no personal data.</summary>
    public sealed record Stays(string Reason) : Expiry;
}
