using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Checks the arguments that adapters, middleware and bots are given.</summary>
public class BotAssert
{
    /// <summary>Checks that an activity is there.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static void ActivityNotNull(IActivity activity) => ArgumentNullException.ThrowIfNull(activity);

    /// <summary>Checks that an activity is there.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static void ActivityNotNull(Activity activity) => ArgumentNullException.ThrowIfNull(activity);

    /// <summary>Checks that a turn is there.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static void ContextNotNull(ITurnContext turnContext) => ArgumentNullException.ThrowIfNull(turnContext);

    /// <summary>Checks that a conversation reference is there.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static void ConversationReferenceNotNull(ConversationReference reference) => ArgumentNullException.ThrowIfNull(reference);

    /// <summary>Checks that a list of activities and each of them is there.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">An activity in it is null.</exception>
    public static void ActivityListNotNull(IEnumerable<Activity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        RequireEach(activities, "activity", nameof(activities));
    }

    /// <summary>Checks that a middleware is there.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static void MiddlewareNotNull(IMiddleware middleware) => ArgumentNullException.ThrowIfNull(middleware);

    /// <summary>Checks that a list of middleware and each of them is there.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">A middleware in it is null.</exception>
    public static void MiddlewareNotNull(IEnumerable<IMiddleware> middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        RequireEach(middleware, "middleware", nameof(middleware));
    }

    private static void RequireEach(IEnumerable<object?> items, string kind, string name)
    {
        if (items.Any(item => item is null))
        {
            throw new ArgumentException($"At least one {kind} is null.", name);
        }
    }
}
