using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Keeps what the router remembers of a conversation.</summary>
internal sealed class RoutingMemory(ConversationState state)
{
    private readonly IStatePropertyAccessor<RoutingState> _accessor = state.CreateProperty<RoutingState>(nameof(RoutingState));

    public Task<RoutingState> ReadAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _accessor.GetAsync(turn, static () => new RoutingState(), cancellationToken);
}
