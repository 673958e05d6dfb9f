namespace EthicalBot.Dialogs.Routing;

/// <summary>What the router remembers of a conversation.</summary>
public sealed class RoutingState
{
    /// <summary>Whether the bot has just asked what was meant; it asks once, then a person is offered.</summary>
    public bool HasClarified { get; set; }
}
