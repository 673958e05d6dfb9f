namespace EthicalBot.Handoff.Cases;

/// <summary>What became of a line on its way to the customer.</summary>
public enum LineDelivery
{
    /// <summary>It is there, or came from there.</summary>
    Sent,

    /// <summary>It is on its way.</summary>
    Waiting,

    /// <summary>The channel did not take it.</summary>
    Failed,

    /// <summary>It was the assistant's, and a person had taken the floor by then.</summary>
    Dropped,
}
