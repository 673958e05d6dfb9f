using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Dialogs.Knowledge;

/// <summary>Registers what tells customers what approved articles say.</summary>
internal static class KnowledgeServices
{
    public static IServiceCollection AddKnowledgeAnswers(this IServiceCollection services)
    {
        services.AddSingleton<GeneralQuestions>();
        services.AddSingleton<ArticleLines>();
        services.AddSingleton<WhyArticles>();
        services.AddSingleton<KnowledgeReply>();
        services.AddSingleton<AnswerCorrection>();
        // Scoped: their state is that of one turn.
        services.AddScoped<KnowledgeTurn>();
        services.AddScoped<AnswerFeedback>();
        return services;
    }
}
