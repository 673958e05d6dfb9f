using EthicalBot.Conversation.Identity;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Identity;

/// <summary>Port: what the channel itself proves about who writes, such as a sign-in at Teams.</summary>
public interface IChannelIdentity
{
    /// <summary>The level that the channel's own claims are worth.</summary>
    Task<IdentityLevel> LevelAsync(ITurnContext turn, CancellationToken cancellationToken);
}
