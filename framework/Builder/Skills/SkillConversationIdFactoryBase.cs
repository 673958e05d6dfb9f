using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Makes ids of skill conversations and finds again what they stand for.</summary>
public abstract class SkillConversationIdFactoryBase
{
    /// <summary>Makes an id for a conversation.</summary>
    /// <exception cref="NotImplementedException">The factory makes ids from options.</exception>
    [Obsolete("Use CreateSkillConversationIdAsync with SkillConversationIdFactoryOptions.")]
    public virtual Task<string> CreateSkillConversationIdAsync(
        ConversationReference conversationReference, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Makes an id for the conversation of an activity.</summary>
    /// <exception cref="NotImplementedException">The factory does not make ids from options.</exception>
    public virtual Task<string> CreateSkillConversationIdAsync(
        SkillConversationIdFactoryOptions options, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Finds the conversation that an id stands for.</summary>
    /// <exception cref="NotImplementedException">The factory keeps more than the conversation.</exception>
    [Obsolete("Use GetSkillConversationReferenceAsync.")]
    public virtual Task<ConversationReference> GetConversationReferenceAsync(
        string skillConversationId, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Finds the conversation and the scope that an id stands for, or null.</summary>
    /// <exception cref="NotImplementedException">The factory keeps the conversation alone.</exception>
    public virtual Task<SkillConversationReference?> GetSkillConversationReferenceAsync(
        string skillConversationId, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Forgets what an id stands for.</summary>
    public abstract Task DeleteConversationReferenceAsync(string skillConversationId, CancellationToken cancellationToken);
}
