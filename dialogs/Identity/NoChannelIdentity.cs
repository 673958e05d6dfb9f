using EthicalBot.Conversation.Identity;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Identity;

/// <summary>No channel's sign-in counts: who is signed in somewhere is not yet the owner of an order.</summary>
public sealed class NoChannelIdentity : IChannelIdentity
{
    /// <inheritdoc/>
    public Task<IdentityLevel> LevelAsync(ITurnContext turn, CancellationToken cancellationToken) => Task.FromResult(IdentityLevel.None);
}
