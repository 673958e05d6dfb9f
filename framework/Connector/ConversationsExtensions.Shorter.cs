using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <content>Calls that find their ids in the activity.</content>
public static partial class ConversationsExtensions
{
    /// <summary>Creates a conversation between a bot and one user, perhaps with its first activity.</summary>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity? activity = null, CancellationToken cancellationToken = default) =>
        operations.CreateConversationAsync(new ConversationParameters { Bot = bot, Members = [user], Activity = activity }, cancellationToken);

    /// <summary>Creates a conversation between a bot and one user and waits for it.</summary>
    public static ConversationResourceResponse CreateDirectConversation(
        this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity? activity = null) =>
        operations.CreateDirectConversationAsync(bot, user, activity).GetAwaiter().GetResult();

    /// <summary>Sends an activity to the end of its conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    /// <summary>Sends an activity to the end of its conversation and waits for the answer.</summary>
    public static ResourceResponse SendToConversation(this IConversations operations, Activity activity) =>
        operations.SendToConversationAsync(activity).GetAwaiter().GetResult();

    /// <summary>Replies to the activity that <see cref="Activity.ReplyToId"/> names.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId!, activity, cancellationToken); // The call refuses a null.

    /// <summary>Replies to the activity that <see cref="Activity.ReplyToId"/> names and waits for the answer.</summary>
    public static ResourceResponse ReplyToActivity(this IConversations operations, Activity activity) =>
        operations.ReplyToActivityAsync(activity).GetAwaiter().GetResult();

    /// <summary>Replaces the activity that has the same id.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id!, activity, cancellationToken); // The call refuses a null.

    /// <summary>Replaces the activity that has the same id and waits for the answer.</summary>
    public static ResourceResponse UpdateActivity(this IConversations operations, Activity activity) =>
        operations.UpdateActivityAsync(activity).GetAwaiter().GetResult();
}
