using EthicalBot.Knowledge;
using EthicalBot.Knowledge.Retrieval;

namespace EthicalBot.Bot.Knowledge;

/// <summary>Registers and maps what serves approved articles.</summary>
internal static class KnowledgeExtensions
{
    /// <summary>Adds the room, its source and what keeps its index in step with the store.</summary>
    public static IServiceCollection AddArticles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddKnowledge(configuration);
        services.AddSingleton<KnowledgeSource>();
        services.AddSingleton<KnowledgeImport>();
        services.AddSingleton<KnowledgeIndex>();
        services.AddSingleton<IPassages>(provider => provider.GetRequiredService<KnowledgeIndex>());
        services.AddSingleton<AnswerReplay>();
        services.AddSingleton<Regressions>();
        services.AddSingleton<RegressionCases>();
        services.AddSingleton<ArticlePage>();
        services.AddHostedService<KnowledgeWorker>();
        return services;
    }

    /// <summary>Maps the page of an article's version.</summary>
    public static void MapArticles(this WebApplication app) => app.MapGet("/articles/{language}/{slug}/{version}", app.Services.GetRequiredService<ArticlePage>().GetAsync);
}
