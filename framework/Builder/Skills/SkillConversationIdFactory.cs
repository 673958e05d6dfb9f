using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Keeps what the ids of skill conversations stand for in a storage.</summary>
public class SkillConversationIdFactory : SkillConversationIdFactoryBase
{
    private readonly IStorage _storage;

    /// <summary>Initializes the factory over a storage.</summary>
    /// <exception cref="ArgumentNullException">The storage is null.</exception>
    public SkillConversationIdFactory(IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        _storage = storage;
    }

    /// <summary>Makes a new id for the conversation of an activity and stores what it stands for.</summary>
    /// <exception cref="ArgumentNullException">The options are null.</exception>
    public override async Task<string> CreateSkillConversationIdAsync(
        SkillConversationIdFactoryOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var reference = new SkillConversationReference
        {
            ConversationReference = options.Activity?.GetConversationReference(),
            OAuthScope = options.FromBotOAuthScope,
        };

        // Stored as plain JSON, so that a storage without type names gives it back as it was.
        var id = Guid.NewGuid().ToString();
        var item = JObject.FromObject(reference, new JsonSerializer { NullValueHandling = NullValueHandling.Ignore });
        await _storage.WriteAsync(new Dictionary<string, object> { [id] = item }, cancellationToken).ConfigureAwait(false);
        return id;
    }

    /// <summary>Finds the conversation and the scope that an id stands for, or null.</summary>
    /// <exception cref="ArgumentNullException">The id is blank.</exception>
    public override async Task<SkillConversationReference?> GetSkillConversationReferenceAsync(
        string skillConversationId, CancellationToken cancellationToken)
    {
        Require.NotBlank(skillConversationId);
        var found = await _storage.ReadAsync([skillConversationId], cancellationToken).ConfigureAwait(false);
        return found.TryGetValue(skillConversationId, out var item) ? JToken.FromObject(item).ToObject<SkillConversationReference>() : null;
    }

    /// <summary>Forgets what an id stands for.</summary>
    /// <exception cref="ArgumentNullException">The id is blank.</exception>
    public override async Task DeleteConversationReferenceAsync(string skillConversationId, CancellationToken cancellationToken)
    {
        Require.NotBlank(skillConversationId);
        await _storage.DeleteAsync([skillConversationId], cancellationToken).ConfigureAwait(false);
    }
}
