namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>What a token was found to be.</summary>
internal abstract record TicketCheck
{
    private TicketCheck()
    {
    }

    /// <summary>Signed by us and still good.</summary>
    public sealed record Good(DirectLineTicket Ticket) : TicketCheck;

    /// <summary>Signed by us, but too old.</summary>
    public sealed record Expired : TicketCheck;

    /// <summary>Missing, malformed, or not signed by us.</summary>
    public sealed record Foreign : TicketCheck;
}
