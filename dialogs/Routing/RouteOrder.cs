using EthicalBot.Dialogs.Routing.Routes;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Which route is asked before which: the first that takes a message leads it.</summary>
internal static class RouteOrder
{
    /// <summary>Adds the routes, which the router asks in the order of these lines.</summary>
    public static IServiceCollection AddRoutes(this IServiceCollection services)
    {
        // Before anything is made of its meaning: danger, what the law gives, and who is waiting.
        services.AddScoped<IRoute, TooLongRoute>();
        services.AddScoped<IRoute, WhereTheyAreRoute>();
        services.AddScoped<IRoute, ContestRoute>();
        services.AddScoped<IRoute, NobodyWantedRoute>();
        services.AddScoped<IRoute, NoticesStopRoute>();
        services.AddScoped<IRoute, QueueRoute>();

        // Said or noted on the way; they take nothing.
        services.AddScoped<IRoute, FirstWishNote>();
        services.AddScoped<IRoute, HumanTruthNote>();

        // What is asked in so many words comes before what is open.
        services.AddScoped<IRoute, CrisisRoute>();
        services.AddScoped<IRoute, YesAndMoreRoute>();
        services.AddScoped<IRoute, NoMessageRoute>();
        services.AddScoped<IRoute, ArticleChosenRoute>();
        services.AddScoped<IRoute, WishRoute>();
        services.AddScoped<IRoute, AnswerFeedbackRoute>();
        services.AddScoped<IRoute, PrivacyRoute>();
        services.AddScoped<IRoute, InterruptionRoute>();
        services.AddScoped<IRoute, PersonAskedRoute>();
        services.AddScoped<IRoute, PersonForSignalRoute>();

        // What is no sentence.
        services.AddScoped<IRoute, PressedRoute>();
        services.AddScoped<IRoute, FileRoute>();

        // What was chosen, and what is asked for, before the open question.
        services.AddScoped<IRoute, AssistantChosenRoute>();
        services.AddScoped<IRoute, PersonFirstRoute>();
        services.AddScoped<IRoute, ParcelNumberRoute>();
        services.AddScoped<IRoute, DoneQuestionRoute>();
        services.AddScoped<IRoute, WithdrawalQuestionRoute>();
        services.AddScoped<IRoute, GeneralQuestionRoute>();
        services.AddScoped<IRoute, ServiceRequestRoute>();
        services.AddScoped<IRoute, OpenChangeRoute>();

        // What is open.
        services.AddScoped<IRoute, AnswerRoute>();
        services.AddScoped<IRoute, UnreadLanguageRoute>();
        services.AddScoped<IRoute, OtherMatterRoute>();
        services.AddScoped<IRoute, OtherOrderRoute>();
        services.AddScoped<IRoute, OpenDialogRoute>();

        // Nothing is open: what it means.
        services.AddScoped<IRoute, WhetherHumanRoute>();
        services.AddScoped<IRoute, RudeRoute>();
        services.AddScoped<IRoute, IntentRoute>();

        // Nothing was understood.
        services.AddScoped<IRoute, WithoutAiRoute>();
        services.AddScoped<IRoute, OwnOrderRoute>();
        services.AddScoped<IRoute, KnowledgeRoute>();
        services.AddScoped<IRoute, SecondOpinionRoute>();
        services.AddScoped<IRoute, ClarifyRoute>();
        return services;
    }
}
