namespace EthicalBot.Conversation.Mail;

/// <summary>What became of one attempt to deliver an activity.</summary>
public abstract record DeliveryOutcome
{
    private protected DeliveryOutcome()
    {
    }

    /// <summary>The channel has it; the index of its own id where it gives one.</summary>
    public sealed record Delivered(string? ChannelActivityId = null) : DeliveryOutcome;

    /// <summary>The channel did not take it now; try again after the delay.</summary>
    public sealed record Postponed(TimeSpan Delay) : DeliveryOutcome;

    /// <summary>The channel will never take it.</summary>
    public sealed record Failed(string Reason) : DeliveryOutcome;
}
