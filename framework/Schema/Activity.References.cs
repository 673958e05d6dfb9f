using System.Runtime.CompilerServices;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Creates a message that answers this activity.</summary>
    public Activity CreateReply(string? text = null, string? locale = null) => new(ActivityTypes.Message)
    {
        Timestamp = TimeProvider.System.GetUtcNow(),
        From = NameOf(Recipient),
        Recipient = NameOf(From),
        ReplyToId = IdToPointAt(),
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = new(Conversation?.IsGroup, id: Conversation?.Id, name: Conversation?.Name),
        Text = text ?? string.Empty,
        Locale = locale ?? Locale,
        Attachments = [],
        Entities = [],
    };

    /// <summary>Creates a trace that belongs to this activity.</summary>
    public ITraceActivity CreateTrace(string name, object? value = null, string? valueType = null, [CallerMemberName] string? label = null)
    {
        var trace = CreateReply();
        trace.Type = ActivityTypes.Trace;
        trace.Text = null;
        trace.Attachments = null;
        trace.Entities = null;
        trace.Conversation = Conversation;
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    /// <summary>Returns a pointer to this place in the conversation.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToPointAt(),
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>Returns a pointer to a reply to this activity.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity to the place that a reference points at.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;

        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <summary>Returns whether the activity came over a stream, so that its service has no HTTP address.</summary>
    public bool IsFromStreamingConnection() => ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether there is anything to show.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    /// <summary>Returns the mentions among the entities.</summary>
    public Mention[] GetMentions() =>
        [.. (Entities ?? [])
            .Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity as Mention ?? entity.GetAs<Mention>())];

    /// <summary>Returns the channel data as <typeparamref name="T"/>, or its default when there is none;
    /// throws an <see cref="InvalidCastException"/> when the data are neither that nor a JSON object.</summary>
    public T? GetChannelData<T>() => ChannelData switch
    {
        null => default,
        T data => data,
        var json => ((JObject)json).ToObject<T>(),
    };

    /// <summary>Tries to read the channel data as <typeparamref name="T"/>.</summary>
    public bool TryGetChannelData<T>(out T? instance)
    {
        instance = default;
        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<T>();
            return true;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidCastException or ArgumentException or FormatException)
        {
            return false;
        }
    }

    // Direct Line and web chat show a greeting at the top only when it does not point at the conversation update.
    private string? IdToPointAt() =>
        string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
        && (string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
            || string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase))
            ? null
            : Id;

    private static ChannelAccount NameOf(ChannelAccount? account) => new(account?.Id, account?.Name);
}
