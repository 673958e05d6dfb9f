using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

public partial class Activity : IActivity,
    IMessageActivity, IContactRelationUpdateActivity, IInstallationUpdateActivity, IConversationUpdateActivity,
    ITypingActivity, IEndOfConversationActivity, IEventActivity, IInvokeActivity,
    IMessageUpdateActivity, IMessageDeleteActivity, IMessageReactionActivity, ISuggestionActivity,
    ITraceActivity, IHandoffActivity, ICommandActivity, ICommandResultActivity
{
    /// <summary>Creates an activity of type <see cref="ActivityTypes.Message"/>.</summary>
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    /// <summary>Creates an activity of type <see cref="ActivityTypes.ContactRelationUpdate"/>.</summary>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    /// <summary>Creates an activity of type <see cref="ActivityTypes.ConversationUpdate"/>.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() => new Activity(ActivityTypes.ConversationUpdate)
    {
        MembersAdded = [],
        MembersRemoved = [],
    };

    /// <summary>Creates an activity of type <see cref="ActivityTypes.Typing"/>.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>Creates an activity of type <see cref="ActivityTypes.Handoff"/>.</summary>
    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    /// <summary>Creates an activity of type <see cref="ActivityTypes.EndOfConversation"/>.</summary>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>Creates an activity of type <see cref="ActivityTypes.Event"/>.</summary>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>Creates an activity of type <see cref="ActivityTypes.Invoke"/>.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>Creates an activity of type <see cref="ActivityTypes.Command"/>.</summary>
    public static ICommandActivity CreateCommandActivity() => new Activity(ActivityTypes.Command);

    /// <summary>Creates an activity of type <see cref="ActivityTypes.CommandResult"/>.</summary>
    public static ICommandResultActivity CreateCommandResultActivity() => new Activity(ActivityTypes.CommandResult);

    /// <summary>Creates a trace.</summary>
    public static ITraceActivity CreateTraceActivity(
        string name, string? valueType = null, object? value = null, [CallerMemberName] string? label = null) => new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    /// <summary>Returns this activity as <see cref="IMessageActivity"/>, or null when it is of another type.</summary>
    public IMessageActivity? AsMessageActivity() => IsActivity(ActivityTypes.Message) ? this : null;

    /// <summary>Returns this activity as <see cref="IContactRelationUpdateActivity"/>, or null when it is of another type.</summary>
    public IContactRelationUpdateActivity? AsContactRelationUpdateActivity() => IsActivity(ActivityTypes.ContactRelationUpdate) ? this : null;

    /// <summary>Returns this activity as <see cref="IInstallationUpdateActivity"/>, or null when it is of another type.</summary>
    public IInstallationUpdateActivity? AsInstallationUpdateActivity() => IsActivity(ActivityTypes.InstallationUpdate) ? this : null;

    /// <summary>Returns this activity as <see cref="IConversationUpdateActivity"/>, or null when it is of another type.</summary>
    public IConversationUpdateActivity? AsConversationUpdateActivity() => IsActivity(ActivityTypes.ConversationUpdate) ? this : null;

    /// <summary>Returns this activity as <see cref="ITypingActivity"/>, or null when it is of another type.</summary>
    public ITypingActivity? AsTypingActivity() => IsActivity(ActivityTypes.Typing) ? this : null;

    /// <summary>Returns this activity as <see cref="IEndOfConversationActivity"/>, or null when it is of another type.</summary>
    public IEndOfConversationActivity? AsEndOfConversationActivity() => IsActivity(ActivityTypes.EndOfConversation) ? this : null;

    /// <summary>Returns this activity as <see cref="IEventActivity"/>, or null when it is of another type.</summary>
    public IEventActivity? AsEventActivity() => IsActivity(ActivityTypes.Event) ? this : null;

    /// <summary>Returns this activity as <see cref="IInvokeActivity"/>, or null when it is of another type.</summary>
    public IInvokeActivity? AsInvokeActivity() => IsActivity(ActivityTypes.Invoke) ? this : null;

    /// <summary>Returns this activity as <see cref="IMessageUpdateActivity"/>, or null when it is of another type.</summary>
    public IMessageUpdateActivity? AsMessageUpdateActivity() => IsActivity(ActivityTypes.MessageUpdate) ? this : null;

    /// <summary>Returns this activity as <see cref="IMessageDeleteActivity"/>, or null when it is of another type.</summary>
    public IMessageDeleteActivity? AsMessageDeleteActivity() => IsActivity(ActivityTypes.MessageDelete) ? this : null;

    /// <summary>Returns this activity as <see cref="IMessageReactionActivity"/>, or null when it is of another type.</summary>
    public IMessageReactionActivity? AsMessageReactionActivity() => IsActivity(ActivityTypes.MessageReaction) ? this : null;

    /// <summary>Returns this activity as <see cref="ISuggestionActivity"/>, or null when it is of another type.</summary>
    public ISuggestionActivity? AsSuggestionActivity() => IsActivity(ActivityTypes.Suggestion) ? this : null;

    /// <summary>Returns this activity as <see cref="ITraceActivity"/>, or null when it is of another type.</summary>
    public ITraceActivity? AsTraceActivity() => IsActivity(ActivityTypes.Trace) ? this : null;

    /// <summary>Returns this activity as <see cref="IHandoffActivity"/>, or null when it is of another type.</summary>
    public IHandoffActivity? AsHandoffActivity() => IsActivity(ActivityTypes.Handoff) ? this : null;

    /// <summary>Returns this activity as <see cref="ICommandActivity"/>, or null when it is of another type.</summary>
    public ICommandActivity? AsCommandActivity() => IsActivity(ActivityTypes.Command) ? this : null;

    /// <summary>Returns this activity as <see cref="ICommandResultActivity"/>, or null when it is of another type.</summary>
    public ICommandResultActivity? AsCommandResultActivity() => IsActivity(ActivityTypes.CommandResult) ? this : null;

    /// <summary>Returns whether this activity is of a type, or of a kind of that type ("message" also covers "message/special").</summary>
    protected virtual bool IsActivity(string activityType) =>
        Type is not null
        && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (Type.Length == activityType.Length || Type[activityType.Length] == '/');
}
