using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Registers what leads a message to its dialog.</summary>
internal static class RoutingServices
{
    public static IServiceCollection AddRouter(this IServiceCollection services)
    {
        services.AddSingleton<UnreadLanguage>();
        services.AddSingleton<SecondReading>();
        services.AddSingleton<AssistantWords>();
        // Scoped: their state is that of one turn.
        services.AddScoped<CustomerChoice>();
        services.AddScoped<DialogTree>();
        services.AddScoped<RoutingMemory>();
        services.AddScoped<MessageMeaning>();
        services.AddScoped<Leads>();
        services.AddScoped<Clarification>();
        services.AddScoped<KnowledgeLeads>();
        services.AddScoped<WithoutPerson>();
        services.AddScoped<FloorStretch>();
        services.AddScoped<FirstReading>();
        services.AddScoped<HelpOffer>();
        services.AddScoped<WaitingRequests>();
        services.AddScoped<TurnBeginning>();
        services.AddRoutes();
        services.AddScoped<TurnEnd>();
        services.AddScoped<Router>();
        services.AddScoped<Arrival>();
        services.AddScoped<News>();
        services.AddScoped<IBot, CustomerBot>();
        return services;
    }
}
