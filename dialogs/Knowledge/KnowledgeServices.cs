using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Knowledge;

/// <summary>Registers what tells customers what approved articles say.</summary>
internal static class KnowledgeServices
{
    public static IServiceCollection AddKnowledgeAnswers(this IServiceCollection services)
    {
        services.AddSingleton<KnowledgeReply>();
        // Scoped: its state is that of one turn.
        services.AddScoped<KnowledgeTurn>();
        return services;
    }
}
